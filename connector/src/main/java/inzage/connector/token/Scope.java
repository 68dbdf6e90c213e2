package inzage.connector.token;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a token may ask for, one part of the API each. What a school shows of a part is decided as ever; medical matters, the first
 * page (it gathers from all parts) and everything about accounts and consents are not among them.
 */
public enum Scope {
    /** Which children there are, and their profiles. */
    CHILDREN,
    ENROLMENTS,
    RESULTS,
    /** Also the percentages of attendance. */
    ABSENCES,
    AGENDA,
    HOMEWORK,
    NOTES,
    PLANS,
    REPORTS,
    STANDARD_TESTS,
    INCIDENTS,
    GROUP,
    NEWS,
    ACTIVITIES,
    DOCUMENTS;

    /** The name in the API: {@code standard-tests}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Scope> of(String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.word().equals(word))
                .findFirst();
    }
}

package inzage.connector.publication;

import java.util.Locale;
import java.util.Set;

/**
 * A part of a child's file, or of what the school publishes to many, that a school switches on or off as a whole. The profile is
 * none: it is always there.
 */
public enum Module {
    RESULTS,
    ABSENCES,
    ENROLMENTS,
    AGENDA,
    HOMEWORK,
    NOTES,
    PLANS,
    REPORTS,
    STANDARD_TESTS,
    INCIDENTS,
    MEDICAL,
    GROUP,
    ATTENDANCE,
    NEWS,
    ACTIVITIES,
    DOCUMENTS;

    private static final Set<Module> OF_SCHOOL = Set.of(NEWS, ACTIVITIES, DOCUMENTS);

    /** The name in settings and the API: {@code standard-tests}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is published to many and no part of a child's file: who has a child at the school may have it. */
    public boolean ofSchool() {
        return OF_SCHOOL.contains(this);
    }
}

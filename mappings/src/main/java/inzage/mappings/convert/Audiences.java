package inzage.mappings.convert;

import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Audience.Reach;
import inzage.connector.canonical.Ref;
import inzage.mappings.convert.Outcome.Good;
import inzage.mappings.convert.Outcome.Unknown;
import inzage.mappings.convert.Outcome.Wrong;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts an audience together from its parts: {@code audience} is the word, {@code audience.groups} and {@code audience.student} say
 * who. Without the word there is none, whoever is named.
 */
public final class Audiences {
    private @Nullable Reach reach;
    private List<Ref> groups = List.of();
    private @Nullable Ref student;
    private @Nullable Wrong wrong;

    /** Takes a part; of several ways to say one, the first that finds something counts. */
    public void add(String part, Outcome outcome) {
        if (outcome instanceof Wrong found) {
            wrong = wrong == null ? found : wrong;
        } else if (outcome instanceof Good good) {
            if (part.isEmpty()) {
                reach = (Reach) good.value();
            } else if (part.startsWith("groups")) {
                groups = groups.isEmpty() ? refs(good) : groups;
            } else {
                student = student == null ? (Ref) good.value() : student;
            }
        }
    }

    /** The audience, if what was said fits together. */
    public Outcome made() {
        if (wrong != null) {
            return wrong;
        }
        if (reach == null) {
            return new Unknown();
        }
        return switch (reach) {
            case WHOLE_SCHOOL -> groups.isEmpty() && student == null ? new Good(Audience.wholeSchool()) : unclear();
            case GROUPS -> groups.isEmpty() || student != null ? unclear() : new Good(Audience.ofGroups(groups));
            case STUDENT -> groups.isEmpty() && student != null ? new Good(Audience.ofStudent(student)) : unclear();
        };
    }

    private Wrong unclear() {
        return new Wrong(
                "AUDIENCE_UNCLEAR",
                "is " + reach + ", with " + groups.size() + " groups and " + (student == null ? "no" : "a")
                        + " student; GROUPS needs groups, STUDENT a student, WHOLE_SCHOOL neither");
    }

    private static List<Ref> refs(Good good) {
        List<Ref> refs = new ArrayList<>();
        ((List<?>) good.value()).forEach(ref -> refs.add((Ref) ref));
        return refs;
    }
}

package inzage.connector.canonical;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom something is meant for. The mapping says it; it is never inferred from what is missing, and never made shorter: of an
 * audience of which one group is unknown nothing is known.
 *
 * @param groups not empty if the reach is {@link Reach#GROUPS}, else empty
 * @param student there if the reach is {@link Reach#STUDENT}, else {@code null}
 */
public record Audience(
        Reach reach, List<Ref> groups, @Nullable Ref student) {
    /** How far something reaches. */
    public enum Reach {
        WHOLE_SCHOOL,
        GROUPS,
        STUDENT
    }

    private static final Audience EVERYBODY = new Audience(Reach.WHOLE_SCHOOL, List.of(), null);

    public Audience {
        groups = List.copyOf(groups);
        boolean fits = (reach == Reach.GROUPS) != groups.isEmpty() && (reach == Reach.STUDENT) == (student != null);
        if (!fits) {
            throw new IllegalArgumentException("an audience names its groups or its student, and nobody else");
        }
    }

    public static Audience wholeSchool() {
        return EVERYBODY;
    }

    /** The members of at least one of these groups. */
    public static Audience ofGroups(List<Ref> groups) {
        return new Audience(Reach.GROUPS, groups, null);
    }

    public static Audience ofStudent(Ref student) {
        return new Audience(Reach.STUDENT, List.of(), student);
    }

    /** Whom a record of any kind is meant for; empty if its kind does not say it in this way. */
    public static Optional<Audience> of(Canonical record) {
        return Kind.of(record)
                .component("audience")
                .map(component -> component.of(record))
                .map(Audience.class::cast);
    }

    /** Whether everybody in the other audience is surely in this one. Who is in which group is not known here. */
    public boolean covers(Audience other) {
        return switch (reach) {
            case WHOLE_SCHOOL -> true;
            case GROUPS -> other.reach == Reach.GROUPS && Set.copyOf(groups).containsAll(other.groups);
            case STUDENT -> other.reach == Reach.STUDENT && Objects.equals(student, other.student);
        };
    }
}

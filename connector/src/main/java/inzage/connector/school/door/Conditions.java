package inzage.connector.school.door;

import java.util.Optional;

/**
 * Of whom a provider's word counts, where it knows more people than one school's.
 *
 * @param school what it says of everybody who belongs to the school
 * @param staff what it also says of who is staff there
 * @param students what it also says of who is a student there
 */
public record Conditions(Optional<Condition> school, Optional<Condition> staff, Optional<Condition> students) {
    /** Whomever the provider knows belongs to the school. */
    public static final Conditions NONE = new Conditions(Optional.empty(), Optional.empty(), Optional.empty());
}

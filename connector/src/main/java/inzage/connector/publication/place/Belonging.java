package inzage.connector.publication.place;

import inzage.connector.canonical.RecordId;
import java.util.List;
import java.util.Map;

/**
 * What is needed to tell where a child belongs beside its memberships and enrolments. Read only for a school that restricts some
 * module.
 *
 * @param groups all that the school has, of whatever school year
 * @param sites names of the school's sites, in lower case
 * @param lastMember by name of a group that was there once, in lower case: whether the child was among its last members
 */
public record Belonging(List<GroupPlace> groups, Map<RecordId, String> sites, Map<String, Boolean> lastMember) {
    /** Nothing is known: whatever is restricted stays closed. */
    public static final Belonging UNKNOWN = new Belonging(List.of(), Map.of(), Map.of());

    public Belonging {
        groups = List.copyOf(groups);
        sites = Map.copyOf(sites);
        lastMember = Map.copyOf(lastMember);
    }
}

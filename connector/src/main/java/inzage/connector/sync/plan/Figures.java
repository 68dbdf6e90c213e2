package inzage.connector.sync.plan;

import inzage.connector.sync.Counts;
import java.util.List;
import java.util.Map;

/**
 * What a plan would do to one kind, for guards and operators: numbers, keys and names of fields, never content.
 *
 * @param before records of this source before the run
 * @param fields changed records per field
 * @param opened changed records per field that protects people and moves to the open side
 * @param links guardianships that changed, and new ones of students who had one before
 * @param announced of the withdrawn records: those whose own last day was over
 * @param created the first keys
 * @param changed the first keys with the names of their changed fields
 * @param withdrawn the first keys
 */
public record Figures(
        long before,
        Counts counts,
        Map<String, Long> fields,
        Map<String, Long> opened,
        long links,
        long announced,
        List<String> created,
        Map<String, List<String>> changed,
        List<String> withdrawn) {
    public Figures {
        fields = Map.copyOf(fields);
        opened = Map.copyOf(opened);
        created = List.copyOf(created);
        changed = Map.copyOf(changed);
        withdrawn = List.copyOf(withdrawn);
    }
}

package inzage.mappings.definition;

import inzage.mappings.definition.RowSet.InCall;
import inzage.mappings.definition.RowSet.InFile;
import inzage.mappings.definition.RowSet.Parts;
import inzage.mappings.definition.RowSet.Same;
import inzage.mappings.definition.fetch.Loop;
import java.util.HashMap;
import java.util.Map;

/** Which rows the rows of a set know by name, and of which set those are. */
final class NamedRows {
    private final Definition definition;

    NamedRows(Definition definition) {
        this.definition = definition;
    }

    /** Set by name: what a row was read out of, and what its call was made for. */
    Map<String, String> of(RowSet set) {
        Map<String, String> rows = new HashMap<>();
        if (set.origin() instanceof Parts parts) {
            steps(parts.steps(), parts.set(), rows);
            above(parts.set(), rows);
        } else if (set.origin() instanceof Same same) {
            above(same.set(), rows);
        } else if (set.origin() instanceof InCall in) {
            in.call().loops().forEach(loop -> loop(loop, rows));
            steps(in.steps(), set.base(), rows);
        } else if (set.origin() instanceof InFile in) {
            steps(in.steps(), set.base(), rows);
        }
        return rows;
    }

    /** Of all variants of a set. */
    Map<String, String> of(String base) {
        Map<String, String> rows = new HashMap<>();
        above(base, rows);
        return rows;
    }

    private void above(String base, Map<String, String> rows) {
        definition.sets(base).forEach(outer -> rows.putAll(of(outer)));
    }

    private void loop(Loop loop, Map<String, String> rows) {
        if (loop instanceof Loop.Over over) {
            above(over.set(), rows);
            rows.put(over.name(), over.set());
        }
    }

    private static void steps(Steps steps, String base, Map<String, String> rows) {
        steps.steps().forEach(step -> step.as().ifPresent(name -> rows.put(name, base)));
    }
}

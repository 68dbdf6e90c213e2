package inzage.mappings.engine;

import inzage.mappings.definition.Definition;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.RowSet.AsTable;
import inzage.mappings.definition.RowSet.InFile;
import inzage.mappings.definition.RowSet.Same;
import inzage.mappings.definition.UsedColumns;
import inzage.mappings.rows.Sets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The columns that a definition uses and that no row of a set has. */
record AbsentColumns(Definition definition, UsedColumns used, Sets sets) {
    private static final String ITSELF = ".";

    Map<String, Set<String>> bySet() {
        Map<String, Set<String>> absent = new TreeMap<>();
        definition.sets().stream()
                .filter(used::reaches)
                .filter(this::tells)
                .forEach(set -> absent.put(set.base(), of(set)));
        absent.values().removeIf(Set::isEmpty);
        return absent;
    }

    /** Of a set in several versions it is not known here which one came. */
    private boolean tells(RowSet set) {
        boolean headed = set.origin() instanceof InFile && set.shape().format().flat();
        boolean other = set.origin() instanceof AsTable || set.origin() instanceof Same;
        return !headed && !other && definition.sets(set.base()).size() == 1;
    }

    /** A set without rows says nothing about its columns. */
    private Set<String> of(RowSet set) {
        Set<String> absent = new TreeSet<>(used.of(set).all());
        absent.remove(ITSELF);
        long[] rows = {0};
        sets.each(set.base(), row -> {
            rows[0]++;
            absent.removeIf(sets.scope(row)::present);
        });
        return rows[0] == 0 ? Set.of() : absent;
    }
}

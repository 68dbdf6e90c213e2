package inzage.mappings.check;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Component;
import inzage.connector.canonical.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Of which fields a source tells anything at all. */
final class Known {
    private final Map<Kind, Long> records = new HashMap<>();
    private final Map<Kind, Set<String>> told = new HashMap<>();

    void see(Canonical record) {
        Kind kind = Kind.of(record);
        records.merge(kind, 1L, Long::sum);
        for (Component component : kind.components()) {
            Object value = component.of(record);
            if (!Objects.equals(component.orAbsent(value), component.absent())) {
                told.computeIfAbsent(kind, unseen -> new HashSet<>()).add(component.name());
            }
        }
    }

    /** How many records came, if not one of them tells this field; else 0. */
    long untold(Kind kind, String field) {
        boolean toldOnce = told.getOrDefault(kind, Set.of()).contains(field);
        return toldOnce ? 0 : records.getOrDefault(kind, 0L);
    }
}

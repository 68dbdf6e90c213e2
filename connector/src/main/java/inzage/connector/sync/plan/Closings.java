package inzage.connector.sync.plan;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Ynu;
import inzage.connector.store.RecordChange;
import inzage.connector.store.RecordRow;
import inzage.connector.store.StoredIndex;
import inzage.connector.store.StoredRow;
import inzage.connector.sync.Counts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a delivery says in so many words about who may see less: a right or link that is denied, a veto, a secret, an earlier birth
 * date, a record that is withheld from now on; and records that are closed because their newest version was rejected for such a
 * field. Never what is only missing. It is applied even if the rest of a plan is held.
 */
public final class Closings {
    private final Map<Kind, Map<String, Map<String, @Nullable Object>>> changed = new HashMap<>();
    private final Map<Kind, Set<String>> withheld = new HashMap<>();
    private final Map<Kind, Map<String, String>> rejected = new HashMap<>();
    private final Map<Kind, List<RecordChange>> denied = new HashMap<>();

    void changed(Kind kind, String key, String component, @Nullable Object value) {
        changed.computeIfAbsent(kind, same -> new LinkedHashMap<>())
                .computeIfAbsent(key, same -> new HashMap<>())
                .put(component, value);
    }

    /** From now on its source hides it. */
    void withheld(Kind kind, String key) {
        withheld.computeIfAbsent(kind, same -> new LinkedHashSet<>()).add(key);
    }

    void rejected(Kind kind, String key, String scope) {
        rejected.computeIfAbsent(kind, same -> new LinkedHashMap<>()).put(key, scope);
    }

    /** A link that comes with a no: another source may have said yes. */
    void linked(RecordChange.Whole change, Supplier<Canonical> record) {
        if (change.kind().type() == Guardianship.class
                && record.get() instanceof Guardianship link
                && link.portalAccess() == Ynu.NO
                && !change.row().waiting()) {
            denied.computeIfAbsent(change.kind(), same -> new ArrayList<>()).add(change);
        }
    }

    public boolean any() {
        return !changed.isEmpty() || !withheld.isEmpty() || !rejected.isEmpty() || !denied.isEmpty();
    }

    /** What guards are to look at if nothing else is applied. */
    public Map<Kind, Figures> figures(Map<Kind, Figures> planned) {
        Map<Kind, Figures> figures = new HashMap<>();
        planned.forEach((kind, all) -> figures.put(kind, figures(kind, all)));
        return figures;
    }

    private Figures figures(Kind kind, Figures all) {
        int marked = rejected.getOrDefault(kind, Map.of()).size();
        int less = replaced(kind).size();
        int links = denied.getOrDefault(kind, List.of()).size();
        Counts counts = new Counts(all.counts().read(), less + links, marked, links, less, 0, 0, 0, 0, 0, 0);
        return new Figures(all.before(), counts, Map.of(), Map.of(), 0, 0, List.of(), Map.of(), List.of());
    }

    /** Every change, kind by kind, on top of what is stored now. */
    void each(StoredIndex stored, String school, String source, Consumer<RecordChange> changes) {
        for (Kind kind : Kind.all()) {
            denied.getOrDefault(kind, List.of()).forEach(changes);
            rejected.getOrDefault(kind, Map.of())
                    .forEach((key, scope) -> changes.accept(new RecordChange.Mark(kind, key, scope, true)));
            stored.rows(
                    school,
                    source,
                    kind,
                    replaced(kind),
                    row -> changes.accept(new RecordChange.Replace(closed(kind, row))));
        }
    }

    /** The records that are stored with less to be seen of them. */
    private Set<String> replaced(Kind kind) {
        Set<String> keys =
                new LinkedHashSet<>(changed.getOrDefault(kind, Map.of()).keySet());
        keys.addAll(withheld.getOrDefault(kind, Set.of()));
        return keys;
    }

    private RecordRow closed(Kind kind, StoredRow row) {
        Map<String, @Nullable Object> all = Kind.values(row.record(kind));
        all.putAll(changed.getOrDefault(kind, Map.of()).getOrDefault(row.key(), Map.of()));
        boolean hidden = row.withheld() || withheld.getOrDefault(kind, Set.of()).contains(row.key());
        return row.with(kind.create(all), hidden);
    }

    /** How many records it closes, by kind. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        Kind.all().stream()
                .filter(kind -> !replaced(kind).isEmpty())
                .forEach(kind -> counts.put(kind.name(), (long) replaced(kind).size()));
        rejected.forEach((kind, records) -> counts.merge(kind.name(), (long) records.size(), Long::sum));
        denied.forEach((kind, records) -> counts.merge(kind.name(), (long) records.size(), Long::sum));
        return counts;
    }
}

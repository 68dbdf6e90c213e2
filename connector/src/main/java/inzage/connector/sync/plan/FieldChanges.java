package inzage.connector.sync.plan;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Component;
import inzage.connector.canonical.Kind;
import inzage.connector.store.RecordChange;
import inzage.connector.store.RecordRow;
import inzage.connector.store.StoredIndex;
import inzage.connector.store.StoredRow;
import inzage.connector.store.Strictest;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Reject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Compares changed records of one kind with what is stored, field by field, some hundred at a time, and stages them. */
final class FieldChanges {
    private static final int SAMPLES = 10;

    /** No component: whether the source itself hides the record. */
    private static final String WITHHELD = "withheld";

    private final PlanScope scope;
    private final Kind kind;
    private final Tally tally;
    private final Consumer<Reject> aside;
    private final Map<String, Candidate> batch = new LinkedHashMap<>();
    private final Map<String, Long> fields = new TreeMap<>();
    private final Map<String, Long> opened = new TreeMap<>();
    private final Map<String, List<String>> samples = new LinkedHashMap<>();

    /** @param aside takes what must not be stored before a person has looked at it */
    FieldChanges(PlanScope scope, Kind kind, Tally tally, Consumer<Reject> aside) {
        this.scope = scope;
        this.kind = kind;
        this.tally = tally;
        this.aside = aside;
    }

    /** A record that was delivered, and differs. */
    void add(RecordRow row, Canonical after, Mapped mapped) {
        add(new Candidate(row, after, Optional.of(mapped)));
    }

    /** A record that was not delivered, and differs for that. */
    void add(RecordRow row, Canonical after) {
        add(new Candidate(row, after, Optional.empty()));
    }

    private void add(Candidate candidate) {
        batch.put(candidate.row().key(), candidate);
        if (batch.size() == StoredIndex.portion(kind)) {
            flush();
        }
    }

    void flush() {
        if (!batch.isEmpty()) {
            Map<String, StoredRow> before = new HashMap<>();
            scope.rows(kind, batch.keySet(), row -> before.put(row.key(), row));
            batch.forEach((key, candidate) -> settle(Objects.requireNonNull(before.get(key)), candidate));
            batch.clear();
        }
    }

    /** Changed records per field. */
    Map<String, Long> fields() {
        return fields;
    }

    /** Changed records per protective field that moves to the open side. */
    Map<String, Long> opened() {
        return opened;
    }

    /** The fields of the first changed records, by key. */
    Map<String, List<String>> samples() {
        return samples;
    }

    private void settle(StoredRow stored, Candidate candidate) {
        Canonical before = stored.record(kind);
        Optional<Reject> refused = candidate
                .mapped()
                .flatMap(mapped -> Fitness.majority(mapped, before, candidate.after(), scope.today()));
        if (refused.isPresent()) {
            tally.accepted--;
            tally.rejected++;
            aside.accept(refused.get());
            return;
        }
        String key = candidate.row().key();
        List<String> changed = compare(key, before, candidate.after());
        if (stored.withheld() != candidate.row().withheld()) {
            changed.add(WITHHELD);
            fields.merge(WITHHELD, 1L, Long::sum);
            withheld(key, candidate.row().withheld());
        }
        tally.changed++;
        if (samples.size() < SAMPLES) {
            samples.put(key, changed);
        }
        scope.staging().add(new RecordChange.Replace(candidate.row()), changed);
    }

    private void withheld(String key, boolean now) {
        if (now) {
            scope.gathered().closings().withheld(kind, key);
        }
    }

    private List<String> compare(String key, Canonical before, Canonical after) {
        List<String> changed = new ArrayList<>();
        for (Component component : kind.components()) {
            Object was = component.of(before);
            Object is = component.of(after);
            if (!Objects.equals(was, is)) {
                changed.add(component.name());
                fields.merge(component.name(), 1L, Long::sum);
                protect(key, component.name(), was, is);
            }
        }
        return changed;
    }

    private void protect(String key, String component, @Nullable Object was, @Nullable Object is) {
        Strictest.of(kind, component).ifPresent(protective -> {
            if (protective.opens(was, is)) {
                opened.merge(component, 1L, Long::sum);
            } else if (protective.closes(was, is)) {
                scope.gathered().closings().changed(kind, key, component, is);
            }
        });
    }

    /** @param mapped as it was delivered, if it was */
    private record Candidate(RecordRow row, Canonical after, Optional<Mapped> mapped) {}
}

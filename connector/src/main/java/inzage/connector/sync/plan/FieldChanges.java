package inzage.connector.sync.plan;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Component;
import inzage.connector.canonical.Kind;
import inzage.connector.store.CanonicalJsonReader;
import inzage.connector.store.StoredIndex;
import inzage.connector.store.Strictest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Compares changed records of one kind with what is stored, field by field, some hundred at a time. */
final class FieldChanges {
    private static final int SAMPLES = 10;

    private final StoredIndex stored;
    private final String school;
    private final String source;
    private final Kind kind;
    private final Map<String, Canonical> batch = new LinkedHashMap<>();
    private final Map<String, Long> fields = new TreeMap<>();
    private final Map<String, Long> opened = new TreeMap<>();
    private final Map<String, List<String>> samples = new LinkedHashMap<>();

    FieldChanges(StoredIndex stored, String school, String source, Kind kind) {
        this.stored = stored;
        this.school = school;
        this.source = source;
        this.kind = kind;
    }

    void add(String key, Canonical after) {
        batch.put(key, after);
        if (batch.size() == StoredIndex.portion(kind)) {
            flush();
        }
    }

    void flush() {
        if (!batch.isEmpty()) {
            stored.contents(school, source, kind, batch.keySet())
                    .forEach((key, content) -> compare(
                            key, CanonicalJsonReader.read(kind, content), Objects.requireNonNull(batch.get(key))));
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

    private void compare(String key, Canonical before, Canonical after) {
        List<String> changed = new ArrayList<>();
        for (Component component : kind.components()) {
            Object was = component.of(before);
            Object is = component.of(after);
            if (!Objects.equals(was, is)) {
                changed.add(component.name());
                fields.merge(component.name(), 1L, Long::sum);
                Strictest.of(kind, component.name())
                        .filter(protective -> protective.opens(was, is))
                        .ifPresent(protective -> opened.merge(component.name(), 1L, Long::sum));
            }
        }
        if (samples.size() < SAMPLES) {
            samples.put(key, changed);
        }
    }
}

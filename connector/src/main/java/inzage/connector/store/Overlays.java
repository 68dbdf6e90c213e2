package inzage.connector.store;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Component;
import inzage.connector.canonical.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lays the components that the school's file gives to other sources over the owner's records. What protects people combines to
 * the strictest of all statements; of everything else the best source that says something counts.
 */
final class Overlays<T extends Canonical> {
    private final Kind kind;
    private final Map<String, List<String>> fields;
    private final Map<Object, List<Stored<T>>> byIdentity;

    Overlays(Kind kind, Map<String, List<String>> fields, List<Stored<T>> overlays) {
        this.kind = kind;
        this.fields = fields;
        this.byIdentity = overlays.stream().collect(Collectors.groupingBy(stored -> identity(kind, stored)));
    }

    /**
     * What a record is recognised by across sources: its id; for a link, the two it links.
     */
    private static Object identity(Kind kind, Stored<?> stored) {
        List<Object> links = kind.components().stream()
                .filter(component -> component.reference() && component.mandatory())
                .map(component -> Objects.requireNonNull(component.of(stored.record())))
                .toList();
        return links.isEmpty() ? stored.id() : links;
    }

    Stored<T> over(Stored<T> base) {
        List<Stored<T>> overlays = byIdentity.getOrDefault(identity(kind, base), List.of());
        if (overlays.isEmpty()) {
            return base;
        }
        Map<String, @Nullable Object> values = Kind.values(base.record());
        fields.forEach((field, sources) -> kind.component(field)
                .ifPresent(component -> values.put(field, value(component, sources, base, overlays))));
        return merged(base, overlays, values);
    }

    private @Nullable Object value(
            Component component, List<String> sources, Stored<T> base, List<Stored<T>> overlays) {
        List<Stored<T>> ranked = ranked(sources, base, overlays);
        Optional<Strictest> strictest = Strictest.of(kind, component.name());
        @Nullable Object value = component.of(ranked.get(0).record());
        for (Stored<T> next : ranked.subList(1, ranked.size())) {
            @Nullable Object other = component.of(next.record());
            if (strictest.isPresent()) {
                value = strictest.get().combine(value, other);
            } else if (Objects.equals(value, component.orAbsent(null))) {
                value = other;
            }
        }
        return value;
    }

    /** Best source first; the owner last unless the school's file ranks it. */
    private List<Stored<T>> ranked(List<String> sources, Stored<T> base, List<Stored<T>> overlays) {
        List<Stored<T>> ranked = new ArrayList<>();
        for (String source : sources) {
            overlays.stream().filter(row -> row.source().equals(source)).forEach(ranked::add);
            if (base.source().equals(source)) {
                ranked.add(base);
            }
        }
        if (!sources.contains(base.source())) {
            ranked.add(base);
        }
        return ranked;
    }

    @SuppressWarnings("unchecked")
    private Stored<T> merged(Stored<T> base, List<Stored<T>> overlays, Map<String, @Nullable Object> values) {
        Instant newest = overlays.stream()
                .map(Stored::appliedFrom)
                .filter(base.appliedFrom()::isBefore)
                .max(Instant::compareTo)
                .orElse(base.appliedFrom());
        return new Stored<>(
                base.school(),
                base.source(),
                base.key(),
                base.id(),
                (T) kind.create(values),
                base.withheld() || overlays.stream().anyMatch(Stored::withheld),
                base.sourceRejected() || overlays.stream().anyMatch(Stored::sourceRejected),
                newest,
                base.appliedTo());
    }
}

package inzage.connector.sync.plan;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.store.Ownership;
import inzage.connector.store.RecordIds;
import inzage.connector.store.StoredRow;
import inzage.connector.sync.staging.Staging;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What all parts of one plan share.
 *
 * @param gathered its changes, and what can be said of them
 * @param today the day the delivery landed, at the school
 * @param progress called for every record, to keep the lease alive
 */
record PlanScope(
        Lookup lookup,
        Targets targets,
        Gathered gathered,
        Ownership ownership,
        String school,
        String source,
        LocalDate today,
        Runnable progress) {
    Staging staging() {
        return gathered.staging();
    }

    /** The school year of that day. */
    String currentYear() {
        return SchoolYears.of(today);
    }

    RecordId id(Kind kind, String key) {
        return lookup.computed().of(school, source, kind, key);
    }

    /** The id of a record that is this source's to withdraw: what it only says something about stays with its owner. */
    Optional<RecordId> owned(Kind kind, String key) {
        if (!ownership.owns(source, kind)) {
            return Optional.empty();
        }
        return RecordIds.shared(kind) ? targets.identities(kind).byKey(key) : Optional.of(id(kind, key));
    }

    /** The record, or the components of it that the school's file gives to this source; empty if it gives none. */
    Optional<Canonical> stored(Canonical record) {
        Kind kind = Kind.of(record);
        if (ownership.owns(source, kind)) {
            return Optional.of(record);
        }
        Set<String> fields = ownership.overlays(source, kind);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> values = Kind.values(record);
        kind.components().stream()
                .filter(component -> !fields.contains(component.name()))
                .filter(component -> !(component.reference() && component.mandatory()))
                .filter(component -> !component.indexed())
                .forEach(component -> values.remove(component.name()));
        return Optional.of(kind.create(values));
    }

    /** Stored rows of this source, by key. */
    void rows(Kind kind, Collection<String> keys, Consumer<StoredRow> consumer) {
        lookup.stored().rows(school, source, kind, keys, consumer);
    }
}

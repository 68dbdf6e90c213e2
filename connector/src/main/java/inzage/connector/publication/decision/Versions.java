package inzage.connector.publication.decision;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.RecordId;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All versions of one record, oldest first.
 *
 * @param all at least one
 */
public record Versions<T extends Canonical>(List<Stored<T>> all) {
    public Versions {
        all = all.stream().sorted(Comparator.comparing(Stored::appliedFrom)).toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a record has at least one version");
        }
    }

    /** Groups versions by record, in the order in which the records are first met. */
    public static <T extends Canonical> List<Versions<T>> of(List<Stored<T>> versions) {
        Map<RecordId, List<Stored<T>>> byRecord = new LinkedHashMap<>();
        versions.forEach(version ->
                byRecord.computeIfAbsent(version.id(), id -> new ArrayList<>()).add(version));
        return byRecord.values().stream().map(Versions::new).toList();
    }

    public RecordId id() {
        return all.get(0).id();
    }

    /** The version in force, empty if the record was withdrawn. */
    public Optional<Stored<T>> current() {
        return Optional.of(all.get(all.size() - 1)).filter(version -> version.appliedTo() == null);
    }

    /** The version that was in force at a moment. */
    public Optional<Stored<T>> at(Instant moment) {
        return all.stream().filter(version -> inForce(version, moment)).findFirst();
    }

    /** A version and all that came after it, oldest first. */
    public List<Stored<T>> from(Stored<T> version) {
        return all.subList(all.indexOf(version), all.size());
    }

    /** The version that a version replaced; empty if it was the first, or came after a withdrawal. */
    public Optional<Stored<T>> replacedBy(Stored<T> version) {
        return all.stream()
                .filter(other -> version.appliedFrom().equals(other.appliedTo())
                        && other.appliedFrom().isBefore(version.appliedFrom()))
                .findFirst();
    }

    private static boolean inForce(Stored<?> version, Instant moment) {
        Instant to = version.appliedTo();
        return !moment.isBefore(version.appliedFrom()) && (to == null || moment.isBefore(to));
    }
}

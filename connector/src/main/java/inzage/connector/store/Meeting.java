package inzage.connector.store;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.RecordId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one of what several sources deliver of the same thing, e.g. a lesson that the timetable and the administration know by
 * the same external number: the record of the source that comes first, hidden if any of them hides it.
 */
final class Meeting {
    private final List<String> sources;

    /**
     * @param sources best first; what others deliver comes after them
     */
    Meeting(List<String> sources) {
        this.sources = List.copyOf(sources);
    }

    <T extends Canonical> List<Stored<T>> once(List<Stored<T>> records) {
        Map<RecordId, List<Stored<T>>> byId = new LinkedHashMap<>();
        records.forEach(record ->
                byId.computeIfAbsent(record.id(), id -> new ArrayList<>()).add(record));
        return byId.values().stream().map(this::one).toList();
    }

    private <T extends Canonical> Stored<T> one(List<Stored<T>> same) {
        Stored<T> best = same.stream()
                .min(Comparator.<Stored<T>>comparingInt(record -> rank(record.source()))
                        .thenComparing(Stored::appliedFrom, Comparator.reverseOrder())
                        .thenComparing(Stored::key))
                .orElseThrow();
        return new Stored<>(
                best.school(),
                best.source(),
                best.key(),
                best.id(),
                best.record(),
                same.stream().anyMatch(Stored::withheld),
                same.stream().anyMatch(Stored::sourceRejected),
                best.appliedFrom(),
                best.appliedTo());
    }

    private int rank(String source) {
        int rank = sources.indexOf(source);
        return rank < 0 ? sources.size() : rank;
    }
}

package inzage.connector.sync.plan;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Subject;
import inzage.connector.sync.Reject;
import inzage.connector.sync.run.OpenRejects.Found;
import inzage.connector.sync.run.OpenRejects.Open;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what is not accepted and compares it with what was not accepted before. */
final class Quarantine {
    private final Map<String, Open> open = new HashMap<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final Set<Long> accepted = new HashSet<>();

    Quarantine(List<Open> open) {
        open.forEach(one -> this.open.put(one.identity(), one));
    }

    void add(Reject reject) {
        rejects.add(reject);
    }

    /** Looks which earlier rejects were accepted, now that all records of a kind have come. */
    void accepted(Kind kind, KindIndex index) {
        for (Open one : open.values()) {
            if (one.kind().equals(kind.name()) && one.key() != null && index.delivered(one.key())) {
                accepted.add(one.id());
            }
        }
    }

    /**
     * What became of it all.
     *
     * @param whole delivered scopes per kind: an earlier reject in them that did not come again is gone
     */
    Outcome outcome(Resolver resolver, Map<String, Set<String>> whole) {
        List<Found> fresh = new ArrayList<>();
        Set<Long> again = new HashSet<>();
        Set<String> met = new HashSet<>();
        for (Reject reject : rejects) {
            Found found = found(resolver, reject);
            Open known = open.get(found.identity());
            if (known != null) {
                again.add(known.id());
            } else if (met.add(found.identity())) {
                fresh.add(found);
            }
        }
        Set<Long> resolved = new HashSet<>(accepted);
        open.values().stream()
                .filter(one -> whole.getOrDefault(one.kind(), Set.of()).contains(one.scope()))
                .map(Open::id)
                .forEach(resolved::add);
        resolved.removeAll(again);
        boolean hopeful = rejects.stream().anyMatch(reject -> reject.code().equals(Fitness.AUDIENCE_UNKNOWN));
        return new Outcome(fresh, again, resolved, hopeful);
    }

    private static Found found(Resolver resolver, Reject reject) {
        return new Found(
                reject,
                reject.student().flatMap(ref -> resolver.find(Kind.of(Student.class), ref)),
                reject.subject().flatMap(ref -> resolver.find(Kind.of(Subject.class), ref)));
    }

    /**
     * @param fresh not accepted for the first time
     * @param again ids of those that were met again
     * @param resolved ids of those that are accepted or gone
     * @param hopeful the same delivery may be accepted later, when another source brings what is missing
     */
    record Outcome(List<Found> fresh, Set<Long> again, Set<Long> resolved, boolean hopeful) {
        boolean changes() {
            return !fresh.isEmpty() || !resolved.isEmpty();
        }

        long rejected() {
            return fresh.size() + again.size();
        }
    }
}

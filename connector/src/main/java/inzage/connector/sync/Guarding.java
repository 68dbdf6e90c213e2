package inzage.connector.sync;

import inzage.connector.school.SourceSetup.Calls;
import inzage.connector.sync.guard.Evidence;
import inzage.connector.sync.guard.Guards;
import inzage.connector.sync.plan.SchoolYears;
import inzage.connector.sync.run.SourceRows;
import inzage.connector.sync.run.SourceState;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts a plan before the guards, with what its source did before. */
final class Guarding {
    private final SourceRows sources;
    private final Clock clock;

    Guarding(SourceRows sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** Why a plan must not be applied; empty if nothing stands against it, or there is none. */
    List<Finding> findings(Planned planned) {
        if (!(planned instanceof Planned.Changes changes)) {
            return List.of();
        }
        Claimed claimed = planned.claimed();
        SourceState before =
                sources.find(claimed.school().id(), claimed.source().name());
        Evidence evidence = new Evidence(
                changes.plan().figures(),
                changes.plan().sets(),
                setsBefore(changes, before),
                baseline(claimed, before));
        return new Guards(claimed.source().guards()).findings(evidence);
    }

    /** A run that asks for a part of what its source has must not miss the rest; nor one that a set is not asked for today. */
    private static Map<String, Long> setsBefore(Planned.Changes changes, SourceState before) {
        Map<String, Long> sets = new HashMap<>(before.appliedSets());
        Claimed claimed = changes.claimed();
        if (!claimed.portion().whole() || claimed.source().fetch() instanceof Calls) {
            sets.keySet().retainAll(changes.plan().sets().keySet());
        }
        return sets;
    }

    private boolean baseline(Claimed claimed, SourceState before) {
        Instant applied = before.appliedAt();
        ZoneId zone = claimed.school().zone();
        return applied == null || !SchoolYears.at(applied, zone).equals(SchoolYears.at(clock.instant(), zone));
    }
}

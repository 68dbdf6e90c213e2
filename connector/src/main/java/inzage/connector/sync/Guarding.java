package inzage.connector.sync;

import inzage.connector.school.SourceSetup.Calls;
import inzage.connector.sync.guard.Evidence;
import inzage.connector.sync.guard.Guards;
import inzage.connector.sync.plan.Plan;
import inzage.connector.sync.plan.SchoolYears;
import inzage.connector.sync.run.HeldRuns;
import inzage.connector.sync.run.RunRows;
import inzage.connector.sync.run.SourceRows;
import inzage.connector.sync.run.SourceState;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Puts a plan before the guards, with what its source did before. */
final class Guarding {
    private static final int LOOKED_BACK = 20;

    private final SourceRows sources;
    private final RunRows runs;
    private final HeldRuns decisions;
    private final Clock clock;

    Guarding(SourceRows sources, RunRows runs, HeldRuns decisions, Clock clock) {
        this.sources = sources;
        this.runs = runs;
        this.decisions = decisions;
        this.clock = clock;
    }

    Guarded guarded(Planned planned) {
        if (!(planned instanceof Planned.Changes changes)) {
            return new Guarded(planned, List.of(), false);
        }
        Claimed claimed = planned.claimed();
        SourceState before =
                sources.find(claimed.school().id(), claimed.source().name());
        Guards guards = new Guards(claimed.source().guards());
        Optional<Long> approves = claimed.reread().flatMap(Reread::approves);
        if (approves.filter(held -> asApproved(held, changes.plan(), before)).isPresent()) {
            return new Guarded(planned, List.of(), false);
        }
        Evidence evidence = evidence(changes, before);
        List<Finding> findings = new ArrayList<>(guards.findings(evidence));
        approves.ifPresent(held -> findings.add(other(held)));
        boolean closes = changes.plan().closings().any()
                && guards.findings(closing(evidence, changes.plan())).isEmpty();
        return new Guarded(planned, findings, closes);
    }

    private Evidence evidence(Planned.Changes changes, SourceState before) {
        Claimed claimed = changes.claimed();
        return new Evidence(
                changes.plan().figures(),
                changes.plan().sets(),
                setsBefore(changes, before),
                baseline(claimed, before),
                usual(claimed, before));
    }

    /** What can only close is looked at by itself: if it closes for everybody, something is wrong with it too. */
    private static Evidence closing(Evidence all, Plan plan) {
        return new Evidence(plan.closings().figures(all.figures()), Map.of(), Map.of(), false, Optional.empty());
    }

    /** Whether nothing happened to the source since a run was held, and the same would be done. */
    private boolean asApproved(long held, Plan plan, SourceState before) {
        boolean waits =
                runs.find(held).map(Run::state).filter(RunState.HELD::equals).isPresent();
        return waits
                && decisions
                        .planned(held)
                        .filter(then -> Objects.equals(then.base(), before.appliedRun()))
                        .filter(then -> plan.digest().equals(then.digest()))
                        .isPresent();
    }

    private static Finding other(long held) {
        return new Finding(
                "approved",
                "run " + held,
                "What was approved is not what would be done now; look at this plan, and approve this run instead.");
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

    /** The most that a run changed of each kind, if this one is mapped by another definition; the first one does not count. */
    private Optional<Map<String, Long>> usual(Claimed claimed, SourceState before) {
        Long applied = before.appliedRun();
        if (applied == null || sameDefinition(claimed, applied)) {
            return Optional.empty();
        }
        Map<String, Long> most = new HashMap<>();
        runs.applied(claimed.school().id(), claimed.source().name(), LOOKED_BACK)
                .forEach(run -> run.counts().forEach((kind, counts) -> most.merge(kind, counts.touched(), Math::max)));
        return Optional.of(most);
    }

    private boolean sameDefinition(Claimed claimed, long applied) {
        return runs.find(applied)
                .map(Run::definitionVersion)
                .filter(claimed.source().mapping().definitionVersion()::equals)
                .isPresent();
    }
}

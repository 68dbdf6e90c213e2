package inzage.connector.sync.guard;

import inzage.connector.sync.Finding;
import inzage.connector.sync.plan.Figures;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * The guards in force for a source, in this order. Numbers below which nothing is held are ours where the school's file cannot say:
 * a handful of records is looked at in the list of changes, not in an alarm.
 */
public final class Guards {
    private static final ToLongFunction<Figures> BEFORE = Figures::before;

    private final List<Guard> guards;

    /**
     * @param thresholds what the school's file says, by the guard's name: {@code withdrawn: 25%}
     */
    public Guards(Map<String, String> thresholds) {
        this.guards = List.of(
                new ShareGuard(
                        "withdrawn",
                        "would be withdrawn",
                        threshold(thresholds, "withdrawn", 10),
                        25,
                        false,
                        figures -> figures.counts().withdrawn() - figures.announced(),
                        BEFORE),
                new SetGuard(),
                new ShareGuard(
                        "changed",
                        "would change",
                        threshold(thresholds, "changed", 30),
                        25,
                        true,
                        figures -> figures.counts().changed(),
                        BEFORE),
                new ShareGuard(
                        "links",
                        "would give a child another guardian, or a guardian other rights",
                        threshold(thresholds, "links", 5),
                        10,
                        true,
                        Figures::links,
                        BEFORE),
                new ShareGuard(
                        "rejected",
                        "are not accepted",
                        threshold(thresholds, "rejected", 5),
                        10,
                        false,
                        figures -> figures.counts().rejected(),
                        figures -> figures.counts().read()),
                new ShareGuard(
                        "opened",
                        "would open a protected field",
                        threshold(thresholds, "opened", 5),
                        10,
                        false,
                        figures -> figures.opened().values().stream()
                                .mapToLong(Long::longValue)
                                .max()
                                .orElse(0),
                        BEFORE),
                new DefinitionGuard());
    }

    /** Everything that speaks against a plan; empty if nothing does. */
    public List<Finding> findings(Evidence evidence) {
        return guards.stream().flatMap(guard -> guard.findings(evidence)).toList();
    }

    private static Threshold threshold(Map<String, String> thresholds, String name, int otherwise) {
        return Threshold.parse(thresholds.getOrDefault(name, ""), otherwise);
    }
}

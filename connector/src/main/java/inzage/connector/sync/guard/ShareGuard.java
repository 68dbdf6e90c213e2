package inzage.connector.sync.guard;

import inzage.connector.canonical.Kind;
import inzage.connector.sync.Finding;
import inzage.connector.sync.plan.Figures;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Speaks if a number of records of one kind is more than a share of all, and more than a few.
 *
 * @param name as in the school's file
 * @param what continues the sentence "12 of 80 student records …"
 * @param few so many are never too many
 */
record ShareGuard(
        String name,
        String what,
        Threshold share,
        long few,
        boolean silentAtBaseline,
        ToLongFunction<Figures> number,
        ToLongFunction<Figures> all)
        implements Guard {
    @Override
    public Stream<Finding> findings(Evidence evidence) {
        if (silentAtBaseline && evidence.baseline()) {
            return Stream.empty();
        }
        return evidence.figures().entrySet().stream().flatMap(entry -> finding(entry.getKey(), entry.getValue()));
    }

    private Stream<Finding> finding(Kind kind, Figures figures) {
        long counted = number.applyAsLong(figures);
        long total = all.applyAsLong(figures);
        if (counted <= few || !share.exceededBy(counted, total)) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                name,
                kind.name(),
                "%d of %d %s records %s; more than %s needs a person's approval."
                        .formatted(counted, total, kind.name(), what, share)));
    }
}

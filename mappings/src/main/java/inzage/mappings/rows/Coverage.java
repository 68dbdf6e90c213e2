package inzage.mappings.rows;

import inzage.mappings.answers.Label;
import inzage.mappings.answers.Label.Outcome;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far a set's calls were answered. What is no set of calls is as one without any.
 *
 * @param calls that were made
 * @param answered of these: with rows, or with their absence
 * @param unchanged of these: what was there stands
 * @param reasons why the others were not, the first few
 */
record Coverage(int calls, int answered, int unchanged, List<String> reasons) {
    static final Coverage NO_CALLS = new Coverage(0, 0, 0, List.of());

    /** Whether nothing that was asked for is missing. */
    boolean complete() {
        return answered == calls;
    }

    /** Whether anything was answered; if not, that there are no rows does not mean that there are none. */
    boolean heard() {
        return answered > 0 || calls == 0;
    }

    /** Whether all that is said is that nothing has changed. */
    boolean stands() {
        return unchanged == calls && calls > 0;
    }

    /** What was asked for and not answered; empty if nothing. */
    Optional<String> sentence(String set) {
        int told = answered + unchanged;
        if (told == calls) {
            return Optional.empty();
        }
        String share = set + ": " + told + " of " + calls + " calls answered";
        return Optional.of(reasons.isEmpty() ? share : share + ". " + String.join(" ", reasons));
    }

    /** Follows calls page by page: one is answered if its last page came and none was skipped or left standing. */
    static final class Count {
        private static final int MOST_REASONS = 3;

        private final Set<String> reasons = new LinkedHashSet<>();
        private int call;
        private int calls;
        private int answered;
        private int unchanged;
        private boolean missing;

        /** Whether this completes a call. */
        boolean see(Label label) {
            if (label.call() != call) {
                call = label.call();
                calls++;
                missing = false;
            }
            missing |= label.outcome() == Outcome.SKIPPED || label.outcome() == Outcome.UNCHANGED;
            unchanged += label.outcome() == Outcome.UNCHANGED ? 1 : 0;
            label.say().filter(say -> reasons.size() < MOST_REASONS).ifPresent(reasons::add);
            boolean whole = label.last() && !missing;
            answered += whole ? 1 : 0;
            return whole;
        }

        Coverage told() {
            return new Coverage(calls, answered, unchanged, List.copyOf(reasons));
        }
    }
}

package inzage.mappings.fetch;

import inzage.mappings.fetch.message.Request;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is to be done next. */
public sealed interface Step {
    /** Send this, and give back the answer or why there is none. */
    record Send(Request request) implements Step {}

    /** Do nothing for a while. */
    record Wait(Duration time) implements Step {}

    /**
     * Nothing more.
     *
     * @param sentence to the operator; absent only for a whole fetch
     * @param sets what became of the calls of each set, in the order of asking; a set that was not reached is not there
     * @param cursors where the next run goes on, of each set that has one: before and after are the same unless it was answered
     */
    record Done(Ending ending, Optional<String> sentence, Map<String, Tally> sets, Map<String, List<String>> cursors)
            implements Step {
        public Done {
            sets = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(sets));
            cursors = Map.copyOf(cursors);
        }
    }

    /** How a fetch ended. */
    enum Ending {
        WHOLE,
        /** The hours in which the system may be asked are over. What was answered is not all, so it is not to be used either. */
        PART,
        /** What was answered is not to be used. */
        STOPPED
    }

    /**
     * The calls of a set.
     *
     * @param calls that were to be made
     * @param answered of these
     * @param skipped of these
     */
    record Tally(int calls, int answered, int skipped) {
        private static final int FEW = 10;
        private static final int SHARE = 20;

        Tally one(boolean answers) {
            return new Tally(calls, answered + (answers ? 1 : 0), skipped + (answers ? 0 : 1));
        }

        public boolean whole() {
            return answered == calls;
        }

        /** More than ten and more than one in twenty: something is wrong with the system, not with a row. */
        boolean tooMany() {
            return skipped > FEW && skipped * SHARE > calls;
        }
    }
}

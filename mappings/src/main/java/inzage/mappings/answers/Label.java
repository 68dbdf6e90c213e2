package inzage.mappings.answers;

import java.util.Optional;

/**
 * What an answer was for and what became of it.
 *
 * @param loops the rows that it was asked for, as JSON
 * @param call counts from 1 in its set
 * @param page counts from 1 in its call
 * @param last whether the call ends with it; a call that does not end so was never answered whole
 * @param say why it was skipped
 */
public record Label(String loops, int call, int page, boolean last, Outcome outcome, Optional<String> say) {
    /** What became of a call, or of one page of it. */
    public enum Outcome {
        ANSWERED,
        /** There is nothing here: the call is answered. */
        GONE,
        /** What was there stands. */
        UNCHANGED,
        /** The call answers for nothing, also for the pages that came before. */
        SKIPPED
    }

    /** Whether the call speaks for what it was asked for. */
    public boolean answers() {
        return last && outcome != Outcome.SKIPPED;
    }
}

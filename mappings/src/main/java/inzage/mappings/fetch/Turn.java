package inzage.mappings.fetch;

import inzage.mappings.fetch.message.Request;
import java.time.Duration;

/** How a call goes on. */
sealed interface Turn {
    /** Something is to be sent. */
    record Ask(Request request) implements Turn {}

    /** Something is to be sent, after a pause. */
    record Again(Duration pause) implements Turn {}

    /**
     * The call is over.
     *
     * @param answers whether it speaks for what it was asked for
     * @param worn it was tried as often as is of use
     * @param barred it was refused, as not every call of a set may be
     * @param say why it does not answer; else empty
     */
    record Over(boolean answers, boolean worn, boolean barred, String say) implements Turn {
        static Over answered() {
            return new Over(true, false, false, "");
        }

        static Over skipped(String say) {
            return new Over(false, false, false, say);
        }

        Over asWorn() {
            return new Over(answers, true, barred, say);
        }

        Over asBarred() {
            return new Over(answers, worn, true, say);
        }
    }

    /**
     * The run must stop.
     *
     * @param ofSet whether it is only known of this set; else no call would fare better
     */
    record Stop(String sentence, boolean ofSet) implements Turn {}
}

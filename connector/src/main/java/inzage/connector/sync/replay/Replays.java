package inzage.connector.sync.replay;

import inzage.connector.sync.RunMode;
import java.util.List;

/** Has landed input mapped again, after a mapping was mended or to see what it would make of it. */
public interface Replays {
    /**
     * Asks for a run that maps input again, same or not. It goes the way of every run, guards included.
     *
     * @param mode {@link RunMode#FULL} for real, of the newest input only; {@link RunMode#DRY} for any that is still landed
     * @param who the operator who asks
     */
    Answer replay(String school, String source, Which which, RunMode mode, String who);

    /** What of a source has landed and was read, newest first. Names no file and no person. */
    List<ReadDelivery> deliveries(String school, String source);

    /** Which input is meant. */
    sealed interface Which {
        /** The newest that was asked for everything. */
        record Newest() implements Which {}

        /** @param digest of the landed set; of the last run that mapped it, if several did */
        record Content(String digest) implements Which {}

        /** What this run mapped. */
        record OfRun(long run) implements Which {}
    }

    /** What became of the wish. */
    sealed interface Answer {
        /** The run waits to be claimed. */
        record Requested(long run) implements Answer {}

        /** It cannot be replayed so; the sentence says why and what to do instead. */
        record Refused(String sentence) implements Answer {}
    }
}

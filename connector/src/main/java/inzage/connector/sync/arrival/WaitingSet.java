package inzage.connector.sync.arrival;

import java.time.Instant;

/**
 * A landed set that came by itself and that no run has read yet.
 *
 * @param number sets of a source are read in the order of their numbers
 * @param bytes size of the plain content
 * @param who the account that uploaded it, or the key it was signed with
 * @param run the run that was requested when it came
 */
public record WaitingSet(
        long number, String school, String source, String digest, long bytes, String who, long run, Instant arrivedAt) {
    /** Where it lies in the landing folder. */
    public String path() {
        return school + "/" + source + "/" + digest;
    }
}

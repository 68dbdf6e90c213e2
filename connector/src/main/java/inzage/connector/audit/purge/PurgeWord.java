package inzage.connector.audit.purge;

import inzage.connector.audit.seal.SealKey;
import java.time.Instant;

/**
 * That lines of before an instant may be gone, under seal.
 *
 * @param before to the second
 */
record PurgeWord(Instant before, String seal) {
    static PurgeWord of(Instant before, SealKey key) {
        return new PurgeWord(before, key.sealOf(text(before)));
    }

    /** Whether the installation said it. */
    boolean isBy(SealKey key) {
        return seal.equals(key.sealOf(text(before)));
    }

    /** Unlike the text of any seal: these have more parts. */
    private static String text(Instant before) {
        return "lines purged|" + before.getEpochSecond();
    }
}

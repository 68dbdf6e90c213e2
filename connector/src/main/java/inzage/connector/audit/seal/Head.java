package inzage.connector.audit.seal;

import java.time.Instant;

/**
 * The end of a chain.
 *
 * @param number of its last seal; 0 for a chain that has none
 * @param minute of its last seal
 */
public record Head(String school, long number, Instant minute, String value) {
    /** Of a chain that has no seal. */
    public static Head none(String school) {
        return new Head(school, 0, Instant.EPOCH, "");
    }
}

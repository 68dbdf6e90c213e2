package inzage.connector.audit.seal;

import inzage.connector.audit.AuditLine;
import java.time.Instant;
import java.util.List;

/**
 * One seal of a chain.
 *
 * @param school whose chain; empty for the installation's
 * @param number counts from 1 in each chain
 * @param minute in which its lines were noted, or, of lines that came late, an earlier one; by its beginning
 * @param lines the ids of its lines, ascending
 * @param digest SHA-256 over the lines, in hex
 * @param previous the seal before it; of the first one empty
 * @param value what seals it, in hex
 */
public record Seal(
        String school, long number, Instant minute, List<Long> lines, String digest, String previous, String value) {
    public Seal {
        lines = List.copyOf(lines);
    }

    /** The seal of some lines, ascending. */
    static Seal of(Head after, Instant minute, List<AuditLine> lines, SealKey key) {
        Seal open = new Seal(
                after.school(),
                after.number() + 1,
                minute,
                lines.stream().map(AuditLine::id).toList(),
                LineDigest.of(lines),
                after.value(),
                "");
        return new Seal(
                open.school, open.number, minute, open.lines, open.digest, open.previous, key.sealOf(open.sealed()));
    }

    /** What is sealed, as a text: all of it but the value. */
    public String sealed() {
        return String.join(
                "|",
                school,
                Long.toString(number),
                Long.toString(minute.getEpochSecond()),
                Members.text(lines),
                digest,
                previous);
    }

    /** The end of a chain of which it is the last. */
    public Head head() {
        return new Head(school, number, minute, value);
    }
}

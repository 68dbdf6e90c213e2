package inzage.connector.audit.seal;

import inzage.connector.audit.AuditLine;
import inzage.connector.canonical.RecordId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * SHA-256 over lines, each field with its length before it: no two different rows of lines are written alike, and a field that is not
 * there differs from one that is empty.
 */
public final class LineDigest {
    private static final int ABSENT = -1;

    private final MessageDigest digest;

    private LineDigest(MessageDigest digest) {
        this.digest = digest;
    }

    /** In hex. */
    public static String of(List<AuditLine> lines) {
        try {
            LineDigest digest = new LineDigest(MessageDigest.getInstance("SHA-256"));
            lines.forEach(digest::add);
            return HexFormat.of().formatHex(digest.digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private void add(AuditLine line) {
        add(Long.toString(line.id()));
        add(micros(line.at()));
        add(line.act().school());
        add(line.actor().account());
        add(line.actor().role().name());
        add(line.actor().as());
        add(line.act().child().map(RecordId::hex));
        add(line.act().resource());
        add(line.act().decision());
        add(line.act().reason());
        add(line.actor().request());
    }

    /** Both databases keep microseconds. */
    private static String micros(Instant at) {
        return at.getEpochSecond() + "." + at.getNano() / 1000;
    }

    private void add(String field) {
        add(Optional.of(field));
    }

    private void add(Optional<String> field) {
        byte[] bytes = field.orElse("").getBytes(StandardCharsets.UTF_8);
        int length = field.isPresent() ? bytes.length : ABSENT;
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        digest.update(bytes);
    }
}

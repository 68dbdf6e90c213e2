package inzage.connector.sync.plan;

import inzage.connector.canonical.Kind;
import inzage.connector.store.ContentHash;
import inzage.connector.store.RecordRow;
import inzage.connector.sync.Reject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A digest of what a source will look like once a plan is applied: of every record that was accepted, withdrawn or rejected, in
 * whatever order. Two plans on the same base that have the same digest do the same.
 */
final class PlanDigest {
    private final MessageDigest sha256 = ContentHash.sha256();
    private final long[] sum = new long[4];
    private long entries;

    void accepted(Delivered delivered) {
        accepted(delivered.kind(), delivered.key(), delivered.hash(), delivered.waiting(), delivered.scope());
    }

    void accepted(RecordRow row) {
        accepted(row.kind(), row.key(), HexFormat.of().parseHex(row.hash()), row.waiting(), row.scope());
    }

    private void accepted(Kind kind, String key, byte[] hash, boolean waiting, String scope) {
        sha256.update(hash);
        add(kind, key, (waiting ? "waiting " : "accepted ") + scope);
    }

    void withdrawn(Kind kind, String key) {
        add(kind, key, "withdrawn");
    }

    void rejected(Reject reject) {
        add(reject.kind(), reject.key().orElse(""), "rejected " + reject.code());
    }

    String hex() {
        ByteBuffer bytes = ByteBuffer.allocate((sum.length + 1) * Long.BYTES);
        for (long part : sum) {
            bytes.putLong(part);
        }
        bytes.putLong(entries);
        return HexFormat.of().formatHex(sha256.digest(bytes.array()));
    }

    private void add(Kind kind, String key, String what) {
        sha256.update((kind.name() + '\n' + key.length() + '\n' + key + '\n' + what).getBytes(StandardCharsets.UTF_8));
        ByteBuffer digest = ByteBuffer.wrap(sha256.digest());
        for (int i = 0; i < sum.length; i++) {
            sum[i] += digest.getLong();
        }
        entries++;
    }
}

package inzage.connector.sync.plan;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.store.CanonicalJson;
import inzage.connector.store.ContentHash;
import inzage.connector.store.RecordRow;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.plan.Resolver.Resolved;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * A delivered record whose references are resolved.
 *
 * @param hash of content and withheld, in bytes
 * @param id asked for only if there is something to store: it costs more than to find out that there is not
 */
record Delivered(Kind kind, Mapped mapped, Resolved resolved, String content, byte[] hash, Supplier<RecordId> id) {
    static Delivered of(Kind kind, Mapped mapped, Resolved resolved, Supplier<RecordId> id) {
        String content = CanonicalJson.write(resolved.values());
        return new Delivered(kind, mapped, resolved, content, ContentHash.digest(content, mapped.withheld()), id);
    }

    String key() {
        return mapped.key();
    }

    String scope() {
        return mapped.scope();
    }

    boolean waiting() {
        return resolved.waiting();
    }

    /** To be stored. */
    RecordRow row() {
        return RecordRow.of(
                resolved.record(),
                mapped.key(),
                id.get(),
                mapped.scope(),
                mapped.withheld(),
                resolved.waiting(),
                content,
                HexFormat.of().formatHex(hash));
    }
}

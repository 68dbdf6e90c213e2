package inzage.connector.store;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Component;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Recipients;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stands, or is about to stand, in the table of its kind.
 *
 * @param hash of content and withheld; see {@link ContentHash}
 * @param waiting something it refers to is unknown: kept, but invisible
 * @param indexed the values of the indexed columns, in the order of the components
 */
public record RecordRow(
        Kind kind,
        String key,
        RecordId id,
        String scope,
        String hash,
        boolean withheld,
        boolean sourceRejected,
        boolean waiting,
        List<@Nullable Object> indexed,
        String content) {
    /** In characters, as the tables say. */
    public static final int LONGEST_CONTENT = 1_000_000;

    /** A row of an accepted record whose references are resolved, or that waits for some of them. */
    public static RecordRow of(
            Canonical record, String key, RecordId id, String scope, boolean withheld, boolean waiting) {
        String content = CanonicalJson.write(record);
        return of(record, key, id, scope, withheld, waiting, content, ContentHash.of(content, withheld));
    }

    /** The same, of which content and hash are known. */
    public static RecordRow of(
            Canonical record,
            String key,
            RecordId id,
            String scope,
            boolean withheld,
            boolean waiting,
            String content,
            String hash) {
        return new RecordRow(Kind.of(record), key, id, scope, hash, withheld, false, waiting, indexed(record), content);
    }

    /** The same row, with its newest delivery rejected or not. */
    public RecordRow withSourceRejected(boolean rejected) {
        return new RecordRow(kind, key, id, scope, hash, withheld, rejected, waiting, indexed, content);
    }

    /** The id of the student it is about, or is; {@code null} if it is about none. */
    public @Nullable String student() {
        if (kind.name().equals("student")) {
            return id.hex();
        }
        List<Component> columns = kind.indexed();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals("student")) {
                return (String) indexed.get(i);
            }
        }
        return null;
    }

    /** Those it is for, if its kind says so; empty while it waits, because it is not known yet. */
    public Optional<Recipients> recipients() {
        return waiting || !Recipients.has(kind)
                ? Optional.empty()
                : Optional.of(Recipients.of(CanonicalJsonReader.read(kind, content)));
    }

    private static List<@Nullable Object> indexed(Canonical record) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Component component : Kind.of(record).indexed()) {
            values.add(column(component.of(record)));
        }
        return Collections.unmodifiableList(values);
    }

    /** A reference that waits has no id yet. */
    private static @Nullable Object column(@Nullable Object value) {
        if (value instanceof Ref ref) {
            return ref.resolved() ? ref.value() : null;
        }
        return value;
    }
}

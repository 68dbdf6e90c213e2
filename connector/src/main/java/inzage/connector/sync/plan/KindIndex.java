package inzage.connector.sync.plan;

import inzage.connector.canonical.Kind;
import inzage.connector.store.StoredIndex;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What one source has stored of one kind, and what it delivers now: keys and 128 bits of each hash, no content. */
final class KindIndex {
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private long live;

    KindIndex(StoredIndex stored, String school, String source, Kind kind) {
        stored.each(school, source, kind, this::load);
    }

    private void load(StoredIndex.Entry row) {
        String year = row.schoolYear() == null && row.day() != null ? SchoolYears.of(row.day()) : row.schoolYear();
        Entry entry = new Entry(row.hash(), once(row.scope()), year == null ? null : once(year));
        entry.waiting = row.waiting();
        entry.sourceRejected = row.sourceRejected();
        entry.withdrawn = row.withdrawn();
        entries.put(row.key(), entry);
        if (!row.withdrawn()) {
            live++;
        }
    }

    /** Rows that were not withdrawn before this run. */
    long live() {
        return live;
    }

    @Nullable
    Entry find(String key) {
        return entries.get(key);
    }

    /** Remembers a record that is delivered for the first time. */
    void deliver(String key) {
        Entry entry = new Entry();
        entry.delivered = true;
        entries.put(key, entry);
    }

    /** Whether a reference to this key can be resolved. */
    boolean present(String key) {
        Entry entry = entries.get(key);
        return entry != null && (entry.delivered || !entry.withdrawn);
    }

    boolean delivered(String key) {
        Entry entry = entries.get(key);
        return entry != null && entry.delivered;
    }

    /** Stored, not withdrawn, not delivered. */
    void eachMissing(BiConsumer<String, Entry> consumer) {
        entries.forEach((key, entry) -> {
            if (!entry.delivered && !entry.withdrawn) {
                consumer.accept(key, entry);
            }
        });
    }

    private String once(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }

    /** One stored row. */
    static final class Entry {
        private final long high;
        private final long low;
        final String scope;
        final @Nullable String schoolYear;
        boolean waiting;
        boolean sourceRejected;
        boolean withdrawn;
        boolean delivered;

        /** Of a record that is not stored yet. */
        Entry() {
            this.high = 0;
            this.low = 0;
            this.scope = "";
            this.schoolYear = null;
        }

        Entry(String hash, String scope, @Nullable String schoolYear) {
            this.high = Long.parseUnsignedLong(hash, 0, 16, 16);
            this.low = Long.parseUnsignedLong(hash, 16, 32, 16);
            this.scope = scope;
            this.schoolYear = schoolYear;
        }

        boolean sameContent(byte[] hash) {
            ByteBuffer bytes = ByteBuffer.wrap(hash);
            return high == bytes.getLong() && low == bytes.getLong();
        }
    }
}

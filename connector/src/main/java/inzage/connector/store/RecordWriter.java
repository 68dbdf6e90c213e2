package inzage.connector.store;

import inzage.connector.store.RecordChange.Create;
import inzage.connector.store.RecordChange.Mark;
import inzage.connector.store.RecordChange.Replace;
import inzage.connector.store.RecordChange.Restore;
import inzage.connector.store.RecordChange.Withdraw;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes the changes of one run in batches, inside the caller's transaction: never a round trip per record. Statements are
 * collected per kind, so that batches are large however changes of different sorts alternate.
 */
public final class RecordWriter {
    private static final int BATCH = 10_000;
    private static final int CHUNK = 250;
    /** Characters of content in a batch: documents are few to a batch. */
    private static final int HEAVIEST = 8_000_000;

    private final JdbcOperations jdbc;
    private final JdbcClient client;
    private final InsertedRows inserted;
    private final String school;
    private final String source;
    private final long run;
    private final OffsetDateTime now;
    private final List<RecordChange> batch = new ArrayList<>();
    private int weight;

    public RecordWriter(JdbcOperations jdbc, String school, String source, long run, Instant now) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
        this.inserted = new InsertedRows(jdbc);
        this.school = school;
        this.source = source;
        this.run = run;
        this.now = SqlTime.of(now);
    }

    /** Writes a change, now or with the next {@link #flush}. Each record changes once. */
    public void write(RecordChange change) {
        boolean full = batch.size() == BATCH || weight > HEAVIEST;
        if (full || !batch.isEmpty() && !batch.get(0).kind().equals(change.kind())) {
            drain();
        }
        batch.add(change);
        weight += change instanceof RecordChange.Whole whole
                ? whole.row().content().length()
                : 0;
    }

    /** Writes what has not been written yet; the last that is asked for. */
    public void flush() {
        drain();
        inserted.analyze();
    }

    private void drain() {
        if (batch.isEmpty()) {
            return;
        }
        KindTable table = new KindTable(batch.get(0).kind());
        inserted.insert(table.name(), table.inserted(), parameters(Create.class, change -> whole(change.row())));
        many(table.keepVersions(), keys(change -> change instanceof Replace || change instanceof Withdraw));
        each(table.update(), Replace.class, change -> whole(change.row()));
        each(table.update(), Restore.class, change -> whole(change.row()));
        each(table.mark(), Mark.class, mark -> List.of(mark.sourceRejected(), mark.scope()));
        many(table.withdraw(), keys(Withdraw.class::isInstance));
        new RecipientRows(jdbc, school, source).write(batch.get(0).kind(), batch);
        batch.clear();
        weight = 0;
    }

    private List<String> keys(Predicate<RecordChange> which) {
        return batch.stream().filter(which).map(RecordChange::key).toList();
    }

    /** One statement for some hundred keys: one for each would be looked up, and answered, one by one. */
    private void many(String sql, List<String> keys) {
        for (int from = 0; from < keys.size(); from += CHUNK) {
            client.sql(sql)
                    .param("now", now)
                    .param("run", run)
                    .param(
                            "keys",
                            OneOf.values(keys.subList(from, Math.min(from + CHUNK, keys.size())), school, source))
                    .update();
        }
    }

    private <C extends RecordChange> void each(String sql, Class<C> sort, Parameters<C> parameters) {
        List<@Nullable Object[]> rows = parameters(sort, parameters);
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows);
        }
    }

    private <C extends RecordChange> List<@Nullable Object[]> parameters(Class<C> sort, Parameters<C> parameters) {
        return batch.stream()
                .filter(sort::isInstance)
                .map(sort::cast)
                .map(change -> withKey(parameters.of(change), change.key()))
                .toList();
    }

    private @Nullable Object[] withKey(List<? extends @Nullable Object> parameters, String key) {
        List<@Nullable Object> all = new ArrayList<>(parameters);
        all.addAll(List.of(school, source, key));
        return all.toArray();
    }

    private List<@Nullable Object> whole(RecordRow row) {
        List<@Nullable Object> values = new ArrayList<>(List.of(
                now,
                row.waiting(),
                row.hash(),
                row.withheld(),
                row.sourceRejected(),
                row.scope(),
                row.id().hex(),
                row.content()));
        values.addAll(row.indexed());
        return values;
    }

    /** What a statement needs of a change, before the key. */
    private interface Parameters<C> {
        List<? extends @Nullable Object> of(C change);
    }
}

package inzage.connector.store;

import inzage.connector.canonical.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Writes the changes of one run in batches, inside the caller's transaction: never a round trip per record. Changes of one kind
 * and sort that follow each other go together.
 */
public final class RecordWriter {
    private static final int BATCH = 1000;

    private final JdbcOperations jdbc;
    private final String school;
    private final String source;
    private final long run;
    private final Instant now;
    private final List<RecordRow> batch = new ArrayList<>(BATCH);
    private @Nullable Kind kind;
    private @Nullable Change change;

    public RecordWriter(JdbcOperations jdbc, String school, String source, long run, Instant now) {
        this.jdbc = jdbc;
        this.school = school;
        this.source = source;
        this.run = run;
        this.now = now;
    }

    /** Writes a change, now or with the next {@link #flush}. */
    public void write(Change next, RecordRow row) {
        if (next != change || row.kind() != kind || batch.size() == BATCH) {
            flush();
        }
        change = next;
        kind = row.kind();
        batch.add(row);
    }

    /** Writes what has not been written yet. */
    public void flush() {
        if (change == null || kind == null || batch.isEmpty()) {
            return;
        }
        KindTable table = new KindTable(kind);
        switch (change) {
            case CREATE -> each(table.insert(), this::whole);
            case RESTORE -> each(table.update(), this::whole);
            case MARK -> each(table.mark(), row -> List.of(row.sourceRejected(), row.scope()));
            case REPLACE -> {
                each(table.keepVersion(), row -> List.of(SqlTime.of(now), run));
                each(table.update(), this::whole);
            }
            case WITHDRAW -> {
                each(table.keepVersion(), row -> List.of(SqlTime.of(now), run));
                each(table.withdraw(), row -> List.of(SqlTime.of(now)));
            }
        }
        batch.clear();
    }

    private void each(String sql, Parameters parameters) {
        jdbc.batchUpdate(
                sql, batch.stream().map(row -> withKey(parameters, row)).toList());
    }

    private @Nullable Object[] withKey(Parameters parameters, RecordRow row) {
        List<@Nullable Object> all = new ArrayList<>(parameters.of(row));
        all.addAll(List.of(school, source, row.key()));
        return all.toArray();
    }

    private List<@Nullable Object> whole(RecordRow row) {
        List<@Nullable Object> values = new ArrayList<>(List.of(
                SqlTime.of(now),
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

    /** What a statement needs of a row, before the key. */
    private interface Parameters {
        List<? extends @Nullable Object> of(RecordRow row);
    }
}

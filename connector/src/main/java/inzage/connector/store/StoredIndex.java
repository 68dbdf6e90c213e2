package inzage.connector.store;

import inzage.connector.canonical.Kind;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads what a plan compares with: keys and hashes of one source's rows, and single contents. */
public final class StoredIndex {
    private static final int FETCH = 5000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public StoredIndex(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /** Every row of a source, withdrawn ones too, without content. */
    public void each(String school, String source, Kind kind, Consumer<Entry> consumer) {
        // PostgreSQL hands out rows in portions only inside a transaction.
        transaction.executeWithoutResult(status -> read(school, source, kind, consumer));
    }

    private void read(String school, String source, Kind kind, Consumer<Entry> consumer) {
        jdbc.sql(new KindTable(kind).index())
                .param(school)
                .param(source)
                .withFetchSize(FETCH)
                .query(row -> {
                    consumer.accept(new Entry(
                            row.getString("record_key"),
                            row.getString("hash"),
                            row.getString("scope"),
                            row.getBoolean("waiting"),
                            row.getBoolean("source_rejected"),
                            row.getBoolean("withdrawn"),
                            row.getString("school_year")));
                });
    }

    /** Canonical JSON by key; not for more keys than fit into one statement. */
    public Map<String, String> contents(String school, String source, Kind kind, Collection<String> keys) {
        Map<String, String> contents = new HashMap<>();
        jdbc.sql("select record_key, content from " + new KindTable(kind).name()
                        + " where school = :school and source = :source and record_key in (:keys)")
                .param("school", school)
                .param("source", source)
                .param("keys", keys)
                .query(row -> {
                    contents.put(row.getString("record_key"), row.getString("content"));
                });
        return contents;
    }

    /**
     * A stored row without its content.
     *
     * @param schoolYear its own or its group's; {@code null} if it has none
     */
    public record Entry(
            String key,
            String hash,
            String scope,
            boolean waiting,
            boolean sourceRejected,
            boolean withdrawn,
            @Nullable String schoolYear) {}
}

package inzage.connector.store;

import inzage.connector.canonical.Kind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads what a plan compares with: keys and hashes of one source's rows, and single contents. */
public final class StoredIndex {
    private static final int FETCH = 5000;
    private static final int CHUNK = 250;
    private static final int PORTION = 250;
    private static final int BULKY = 10;
    private static final String KEYS = OneOf.in("keys", "school", "source", "record_key");

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
                            row.getString("school_year"),
                            row.getObject("on_day", LocalDate.class)));
                });
    }

    /** Whole rows by key, some at a time. */
    public void rows(String school, String source, Kind kind, Collection<String> keys, Consumer<StoredRow> consumer) {
        List<String> all = List.copyOf(keys);
        int portion = portion(kind);
        for (int from = 0; from < all.size(); from += portion) {
            jdbc.sql("select record_key, record_id, scope, withheld, source_rejected, waiting, content from "
                            + new KindTable(kind).name()
                            + " where " + KEYS)
                    .param("keys", keys(school, source, all.subList(from, Math.min(from + portion, all.size()))))
                    .query((row, number) -> StoredRow.of(row))
                    .list()
                    .forEach(consumer);
        }
    }

    /** Of how many records of a kind contents may be in memory at once. */
    public static int portion(Kind kind) {
        return kind.bulky() ? BULKY : PORTION;
    }

    /** The ids of the students that a source's current records of a kind are about. */
    public Set<String> students(String school, String source, Kind kind) {
        return jdbc.sql("select distinct student_id from " + new KindTable(kind).name()
                        + " where school = :school and source = :source and withdrawn_at is null"
                        + " and student_id is not null")
                .param("school", school)
                .param("source", source)
                .query(String.class)
                .set();
    }

    /** The ids of the students that these records of a source are about. */
    public Set<String> students(String school, String source, Kind kind, Collection<String> keys) {
        KindTable table = new KindTable(kind);
        if (table.studentColumn().isEmpty()) {
            return Set.of();
        }
        Set<String> students = new HashSet<>();
        List<String> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += CHUNK) {
            students.addAll(jdbc.sql("select distinct " + table.studentColumn().get() + " from " + table.name()
                            + " where " + KEYS + " and " + table.studentColumn().get() + " is not null")
                    .param("keys", keys(school, source, all.subList(from, Math.min(from + CHUNK, all.size()))))
                    .query(String.class)
                    .set());
        }
        return students;
    }

    private static List<Object[]> keys(String school, String source, Collection<String> keys) {
        return OneOf.values(keys, school, source);
    }

    /** The ids of the students that the versions a run ended were about. */
    public Set<String> studentsOfVersions(long run) {
        return jdbc.sql("select distinct student_id from record_versions where run = :run and student_id is not null")
                .param("run", run)
                .query(String.class)
                .set();
    }

    /**
     * A stored row without its content.
     *
     * @param schoolYear its own or its group's; {@code null} if it has none
     * @param day the day it is about, of a kind that is found by one
     */
    public record Entry(
            String key,
            String hash,
            String scope,
            boolean waiting,
            boolean sourceRejected,
            boolean withdrawn,
            @Nullable String schoolYear,
            @Nullable LocalDate day) {}
}

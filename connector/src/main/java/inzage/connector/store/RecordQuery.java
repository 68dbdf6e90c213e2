package inzage.connector.store;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads rows of one kind in one school as its sources delivered them; what waits is never read. */
final class RecordQuery<T extends Canonical> {
    private static final int FETCHED_AT_ONCE = 1000;
    private static final String OUTLINE = """
            regexp_replace(content, '"content":[{]"base64":"[^"]*"[}],', '') as content""";

    private final JdbcClient jdbc;
    private final String school;
    private final Class<T> type;
    private final Kind kind;
    private final String content;

    RecordQuery(JdbcClient jdbc, String school, Class<T> type) {
        this(jdbc, school, type, "content");
    }

    private RecordQuery(JdbcClient jdbc, String school, Class<T> type, String content) {
        this.jdbc = jdbc;
        this.content = content;
        this.school = school;
        this.type = type;
        this.kind = Kind.of(type);
    }

    /**
     * The same, with the bytes of documents cut out where they lie: a list of documents would be megabytes. In a text between
     * quotes the quotes are escaped, so that nothing else can look like it.
     */
    RecordQuery<T> outlines() {
        return new RecordQuery<>(jdbc, school, type, OUTLINE);
    }

    /**
     * No sources means all.
     *
     * @param met asks for the ids of the rows, as {@code met_id}; empty for every row
     */
    List<Stored<T>> current(Set<String> sources, String met, Map<String, ?> parameters) {
        return select(sources, met, "", parameters)
                .query((row, number) -> stored(row))
                .list();
    }

    /** Those with one of these values in a column; none if there are no values. */
    List<Stored<T>> among(Set<String> sources, String column, Collection<String> values) {
        return values.isEmpty()
                ? List.of()
                : select(
                                sources,
                                "",
                                " and " + OneOf.in("values", "school", column),
                                Map.of("values", OneOf.values(values, school)))
                        .query((row, number) -> stored(row))
                        .list();
    }

    /** Those that name one of these recipients on these days. */
    List<Stored<T>> meeting(Set<String> sources, Collection<String> recipients, DateRange days) {
        String met = "select distinct record_id as met_id from recipients where "
                + OneOf.in("recipients", "school", "kind", "recipient")
                + " and on_day between :from and :through";
        return current(
                sources,
                met,
                Map.of(
                        "recipients", OneOf.values(recipients, school, kind.name()),
                        "from", days.from(),
                        "through", days.through()));
    }

    /** Those with a value in a column. */
    List<Stored<T>> with(Set<String> sources, String column, String value) {
        return select(sources, "", equal(column), Map.of("value", value))
                .query((row, number) -> stored(row))
                .list();
    }

    /** The same, one by one, without holding more than a few; to be called in a transaction. */
    void each(Set<String> sources, String column, String value, Consumer<Stored<T>> consumer) {
        select(sources, "", equal(column), Map.of("value", value))
                .withFetchSize(FETCHED_AT_ONCE)
                .query((ResultSet row) -> consumer.accept(stored(row)));
    }

    private static String equal(String column) {
        return " and " + column + " = :value";
    }

    private JdbcClient.StatementSpec select(
            Set<String> sources, String met, String condition, Map<String, ?> parameters) {
        String selection = selection(sources.isEmpty() ? "" : "sources", met, condition);
        JdbcClient.StatementSpec statement =
                jdbc.sql("select " + selection).param("school", school).params(parameters);
        return sources.isEmpty() ? statement : statement.param("sources", sources);
    }

    /**
     * What follows the word select.
     *
     * @param sources name of the parameter with the sources; empty for all of them
     * @param met asks for the ids of the rows, as {@code met_id}; empty for every row
     */
    String selection(String sources, String met, String condition) {
        return "source, record_key, record_id, " + content + ", withheld, source_rejected, applied_from,"
                + " cast(null as timestamp with time zone) as applied_to from " + from(met)
                + " where school = :school and withdrawn_at is null and not waiting"
                + (sources.isEmpty() ? "" : " and source in (:" + sources + ")")
                + condition;
    }

    /** Joined from the left, because H2 would else ask for the ids anew for every row of the table. */
    private String from(String met) {
        String table = new KindTable(kind).name();
        return met.isEmpty()
                ? table
                : "(" + met + ") as met left join " + table + " on school = :school and record_id = met.met_id";
    }

    /** Versions that are over; no sources means all. */
    List<Stored<T>> earlier(Set<String> sources) {
        return earlier(sources, "", Map.of());
    }

    /** Versions of some students' records that are over; no sources means all. */
    List<Stored<T>> earlier(Set<String> sources, Collection<String> students) {
        return earlier(
                sources,
                " and " + OneOf.in("students", "school", "student_id"),
                Map.of("students", OneOf.values(students, school)));
    }

    private List<Stored<T>> earlier(Set<String> sources, String condition, Map<String, ?> parameters) {
        JdbcClient.StatementSpec statement = jdbc.sql("select " + ended(sources.isEmpty() ? "" : "sources", condition))
                .param("school", school)
                .params(parameters);
        return (sources.isEmpty() ? statement : statement.param("sources", sources))
                .query((row, number) -> stored(row))
                .list();
    }

    /** As {@link #selection}, of versions that are over. */
    String ended(String sources, String condition) {
        return "source, record_key, record_id, content, withheld, false as source_rejected, applied_from, applied_to"
                + " from record_versions where school = :school and kind = '" + kind.name() + "'"
                + (sources.isEmpty() ? "" : " and source in (:" + sources + ")")
                + condition;
    }

    Stored<T> stored(ResultSet row) throws SQLException {
        @Nullable String content = row.getString("content");
        return new Stored<>(
                school,
                row.getString("source"),
                row.getString("record_key"),
                new RecordId(row.getString("record_id")),
                type.cast(CanonicalJsonReader.read(kind, content)),
                row.getBoolean("withheld"),
                row.getBoolean("source_rejected"),
                SqlTime.read(row, "applied_from"),
                SqlTime.optional(row, "applied_to"));
    }
}

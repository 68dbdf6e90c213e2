package inzage.connector.store;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The visible rows of one kind in one school: the owner's, with what other sources lay over them. */
final class KindRows<T extends Canonical> {
    private static final String ANY = "";

    private final JdbcClient jdbc;
    private final String school;
    private final Class<T> type;
    private final Kind kind;
    private final KindTable table;
    private final Ownership ownership;

    KindRows(JdbcClient jdbc, String school, Class<T> type, Ownership ownership) {
        this.jdbc = jdbc;
        this.school = school;
        this.type = type;
        this.kind = Kind.of(type);
        this.table = new KindTable(kind);
        this.ownership = ownership;
    }

    List<Stored<T>> all() {
        return laidOver(select(ownership.shown(kind), ANY, List.of()), ANY, List.of());
    }

    /** Those with one of these values in a column. */
    List<Stored<T>> where(String column, Collection<String> values) {
        List<Stored<T>> base = select(ownership.shown(kind), column, values);
        // A link is found under another id in each source, but under the same student.
        Set<String> students = base.stream().flatMap(this::student).collect(Collectors.toSet());
        return students.isEmpty()
                ? laidOver(base, column, values)
                : laidOver(base, table.column("student").orElseThrow(), students);
    }

    /** As {@link #where}, without what other sources lay over. */
    List<Stored<T>> bare(String column, Collection<String> values) {
        return select(ownership.shown(kind), column, values);
    }

    List<Stored<T>> earlier(RecordId student) {
        return jdbc.sql("""
                        select source, record_key, record_id, content, withheld, false as source_rejected,
                               applied_from, applied_to
                          from record_versions
                         where school = :school and student_id = :student and kind = :kind
                           and (:all or source in (:sources))""")
                .param("school", school)
                .param("student", student.hex())
                .param("kind", kind.name())
                .param("all", ownership.shown(kind).isEmpty())
                .param("sources", ownership.shown(kind).isEmpty() ? Set.of(ANY) : ownership.shown(kind))
                .query((row, number) -> stored(row))
                .list();
    }

    private Stream<String> student(Stored<T> stored) {
        return kind.component("student").stream()
                .map(component -> component.of(stored.record()))
                .filter(Ref.class::isInstance)
                .map(ref -> ((Ref) ref).value());
    }

    private List<Stored<T>> laidOver(List<Stored<T>> base, String column, Collection<String> values) {
        Map<String, List<String>> fields = ownership.overlays(kind);
        if (fields.isEmpty() || base.isEmpty()) {
            return base;
        }
        String owner = ownership.owner(kind).orElse(ANY);
        Set<String> others = fields.values().stream()
                .flatMap(List::stream)
                .filter(source -> !source.equals(owner))
                .collect(Collectors.toSet());
        if (others.isEmpty()) {
            return base;
        }
        Overlays<T> overlays = new Overlays<>(kind, fields, select(others, column, values));
        return base.stream().map(overlays::over).toList();
    }

    /** No sources means all, no column means every row. */
    private List<Stored<T>> select(Set<String> sources, String column, Collection<String> values) {
        String sql = "select source, record_key, record_id, content, withheld, source_rejected, applied_from,"
                + " cast(null as timestamp with time zone) as applied_to from " + table.name()
                + " where school = :school and withdrawn_at is null and not waiting"
                + (sources.isEmpty() ? "" : " and source in (:sources)")
                + (column.isEmpty() ? "" : " and " + column + " in (:values)");
        JdbcClient.StatementSpec statement = jdbc.sql(sql).param("school", school);
        statement = sources.isEmpty() ? statement : statement.param("sources", sources);
        statement = column.isEmpty() ? statement : statement.param("values", values);
        return statement.query((row, number) -> stored(row)).list();
    }

    private Stored<T> stored(ResultSet row) throws SQLException {
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

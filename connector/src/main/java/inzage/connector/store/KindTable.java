package inzage.connector.store;

import inzage.connector.canonical.Component;
import inzage.connector.canonical.Kind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The statements for the table of one kind, derived from its record class. Positional for batches, named for many keys at once. */
final class KindTable {
    private static final Set<Class<?>> DAYS = Set.of(LocalDate.class, LocalDateTime.class);
    private static final String KEYS = OneOf.in("keys", "school", "source", "record_key");
    private static final String KEY = " where school = ? and source = ? and record_key = ?";

    private final Kind kind;

    KindTable(Kind kind) {
        this.kind = kind;
    }

    /** Quoted: some kinds and components are called like words of SQL. */
    String name() {
        return quoted(kind.table());
    }

    /** The column that holds the student a record is about. */
    Optional<String> studentColumn() {
        return column("student").or(() -> kind.name().equals("student") ? Optional.of("record_id") : Optional.empty());
    }

    Optional<String> column(String component) {
        return kind.indexed().stream()
                .filter(indexed -> indexed.name().equals(component))
                .map(indexed -> quoted(indexed.column()))
                .findFirst();
    }

    /** Of a new row: applied_from, waiting, hash, withheld, source_rejected, scope, record_id, content, indexed…, then the key. */
    List<String> inserted() {
        List<String> columns = written();
        columns.addAll(List.of("school", "source", "record_key"));
        return columns;
    }

    /** Parameters as {@link #inserted}. */
    String update() {
        return "update " + name() + " set withdrawn_at = null, "
                + written().stream().map(column -> column + " = ?").collect(Collectors.joining(", ")) + KEY;
    }

    /** Parameters: source_rejected, scope, then the key. */
    String mark() {
        return "update " + name() + " set source_rejected = ?, scope = ?" + KEY;
    }

    /** Named parameters: now, keys. */
    String withdraw() {
        return "update " + name() + " set withdrawn_at = :now where " + KEYS;
    }

    /** Keeps current versions as earlier ones. Named parameters: now, run, keys. */
    String keepVersions() {
        return """
                insert into record_versions (kind, school, source, record_key, record_id, hash, applied_from, applied_to,
                                             run, student_id, withheld, content)
                select '%s', school, source, record_key, record_id, hash, applied_from, :now, :run, %s, withheld, content
                  from %s""".formatted(kind.name(), studentColumn().orElse("cast(null as varchar)"), name())
                + " where " + KEYS + " and withdrawn_at is null and not waiting";
    }

    /** What a plan compares with, of one source. Parameters: school, source. */
    String index() {
        return "select t.record_key, t.hash, t.scope, t.waiting, t.source_rejected, t.withdrawn_at is not null as withdrawn, "
                + schoolYear() + " as school_year, " + day() + " as on_day from " + name()
                + " t where t.school = ? and t.source = ?";
    }

    /** The school year a record belongs to: its own, or its group's. */
    private String schoolYear() {
        if (kind.name().equals("schoolYear")) {
            return "t.name";
        }
        if (column("schoolYear").isPresent()) {
            return "t.school_year";
        }
        return column("group").isPresent()
                ? "(select max(g.school_year) from \"groups\" g where g.school = t.school and g.record_id = t.group_id)"
                : "cast(null as varchar)";
    }

    /** The day a record is about, if it has one: it says the school year of a record that names none. */
    private String day() {
        return kind.indexed().stream()
                .filter(component -> DAYS.contains(component.type()))
                .map(component -> "cast(t." + quoted(component.column()) + " as date)")
                .findFirst()
                .orElse("cast(null as date)");
    }

    private List<String> written() {
        List<String> columns = new ArrayList<>(List.of(
                "applied_from", "waiting", "hash", "withheld", "source_rejected", "scope", "record_id", "content"));
        kind.indexed().stream().map(Component::column).map(KindTable::quoted).forEach(columns::add);
        return columns;
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}

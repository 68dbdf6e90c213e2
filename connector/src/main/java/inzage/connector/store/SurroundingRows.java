package inzage.connector.store;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.School;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Subject;
import inzage.connector.store.SchoolReader.OpenReject;
import inzage.connector.store.batch.Asked;
import inzage.connector.store.batch.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what hangs around students with one statement over the tables of all its kinds. */
final class SurroundingRows {
    private static final String OF_STUDENTS = " and (school, student_id) in (:students)";
    private static final String BY_STUDENTS = " and (school, record_id) in (:students)";
    private static final String BY_NAME =
            " union select record_id as met_id from guardians where (school, record_id) in (:guardians)";

    private final JdbcClient jdbc;
    private final Surroundings.Of of;
    private final Ownership ownership;
    private final List<String> selections = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final Map<Class<? extends Canonical>, Function<List<Row>, List<? extends Stored<?>>>> kinds =
            new HashMap<>();

    SurroundingRows(JdbcClient jdbc, Surroundings.Of of, Ownership ownership) {
        this.jdbc = jdbc;
        this.of = of;
        this.ownership = ownership;
    }

    Gathering gathering() {
        choose();
        Asked<Row> rows = rows();
        Asked<Map.Entry<RecordId, OpenReject>> rejects =
                new RejectsOfStudents(of.school(), of.students()).since(Instant.EPOCH);
        return new Gathering(
                List.of(rows, rejects),
                answers ->
                        new Surroundings(records(answers.to(rows)), RejectsOfStudents.byStudent(answers.to(rejects))));
    }

    private void choose() {
        add(School.class, "", "");
        add(SchoolYear.class, "", "");
        add(Student.class, "", BY_STUDENTS);
        add(Guardianship.class, "", OF_STUDENTS);
        add(Enrolment.class, "", OF_STUDENTS);
        add(GroupMember.class, "", OF_STUDENTS);
        add(Guardian.class, named("guardian_id", "guardianships", of.guardians().isEmpty() ? "" : BY_NAME), "");
        add(Group.class, named("group_id", "group_members", ""), "");
        of.histories().forEach(this::history);
        if (!of.histories().isEmpty()) {
            // What results are of: a school has few, and to look for some takes longer than to read all.
            add(Subject.class, "", "");
        }
    }

    private Map<Class<? extends Canonical>, List<? extends Stored<?>>> records(List<Row> found) {
        Map<Kind, List<Row>> rows = found.stream().collect(Collectors.groupingBy(Row::kind));
        return kinds.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, kind -> kind.getValue()
                .apply(rows.getOrDefault(Kind.of(kind.getKey()), List.of()))));
    }

    private <T extends Canonical> void add(Class<T> type, String met, String condition) {
        KindRows<T> kind = new KindRows<>(jdbc, of.school(), type, ownership);
        String parameter = "sources" + selections.size();
        Set<String> sources = kind.sources();
        parameters.put(parameter, sources);
        selections.add("select '" + Kind.of(type).name() + "' as kind, "
                + kind.query().selection(sources.isEmpty() ? "" : parameter, met, condition));
        kinds.put(type, rows -> kind.whole(stored(type, rows)));
    }

    /** As each source delivered them: nothing is laid over versions. */
    private <T extends Canonical> void history(Class<T> type) {
        KindRows<T> kind = new KindRows<>(jdbc, of.school(), type, ownership);
        String parameter = "sources" + selections.size();
        Set<String> sources = ownership.shown(Kind.of(type));
        parameters.put(parameter, sources);
        String given = sources.isEmpty() ? "" : parameter;
        selections.add(
                "select '" + Kind.of(type).name() + "' as kind, " + kind.query().selection(given, "", OF_STUDENTS));
        selections.add("select kind, " + kind.query().ended(given, OF_STUDENTS));
        kinds.put(type, rows -> stored(type, rows));
    }

    /** The ids of rows that some row of these students refers to. */
    private static String named(String column, String table, String others) {
        return "select distinct " + column + " as met_id from " + table
                + " where (school, student_id) in (:students) and withdrawn_at is null" + others;
    }

    private Asked<Row> rows() {
        parameters.put("school", of.school());
        parameters.put("students", OneOf.ids(of.students(), of.school()));
        parameters.put("guardians", OneOf.ids(of.guardians(), of.school()));
        return new Query<>(String.join(" union all ", selections), parameters, (row, number) -> {
            Kind kind = Kind.named(row.getString("kind")).orElseThrow();
            return new Row(kind, new RecordQuery<>(jdbc, of.school(), kind.type()).stored(row));
        });
    }

    @SuppressWarnings("unchecked") // of the kind that its table says
    private static <T extends Canonical> List<Stored<T>> stored(Class<T> type, List<Row> rows) {
        return rows.stream().map(row -> (Stored<T>) row.stored()).toList();
    }

    private record Row(Kind kind, Stored<?> stored) {}
}

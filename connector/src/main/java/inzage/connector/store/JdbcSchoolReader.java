package inzage.connector.store;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.school.Schools;
import inzage.connector.store.batch.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a school's records from the tables of their kinds. */
@Component
public class JdbcSchoolReader implements SchoolReader {
    private static final int CHUNK = 1000;

    private final JdbcClient jdbc;
    private final Schools schools;

    public JdbcSchoolReader(JdbcClient jdbc, Schools schools) {
        this.jdbc = jdbc;
        this.schools = schools;
    }

    @Override
    public <T extends Canonical> List<Stored<T>> all(String school, Class<T> kind) {
        return rows(school, kind).all();
    }

    @Override
    public <T extends Canonical> Optional<Stored<T>> find(String school, Class<T> kind, RecordId id) {
        return find(school, kind, List.of(id)).stream().findFirst();
    }

    @Override
    public <T extends Canonical> List<Stored<T>> find(String school, Class<T> kind, Collection<RecordId> ids) {
        List<String> hexes = ids.stream().map(RecordId::hex).distinct().toList();
        List<Stored<T>> found = new ArrayList<>();
        for (int from = 0; from < hexes.size(); from += CHUNK) {
            List<String> chunk = hexes.subList(from, Math.min(from + CHUNK, hexes.size()));
            found.addAll(rows(school, kind).where("record_id", chunk));
        }
        return found;
    }

    @Override
    public <T extends Canonical> Optional<Stored<T>> find(String school, Class<T> kind, String source, String key) {
        return new RecordQuery<>(jdbc, school, kind)
                .with(Set.of(source), "record_key", key).stream().findFirst();
    }

    @Override
    public <T extends Canonical> List<Stored<T>> ofStudent(String school, Class<T> kind, RecordId student) {
        return rows(school, kind).where(column(kind, "student"), List.of(student.hex()));
    }

    @Override
    public <T extends Canonical> List<Stored<T>> outlines(String school, Class<T> kind) {
        return rows(school, kind).outlines().all();
    }

    @Override
    public <T extends Canonical> List<Stored<T>> outlinesOfStudents(
            String school, Class<T> kind, Collection<RecordId> students) {
        return rows(school, kind).outlines().where(column(kind, "student"), hexes(students));
    }

    @Override
    public Gathering around(Surroundings.Of of) {
        return new SurroundingRows(jdbc, of, ownership(of.school())).gathering();
    }

    @Override
    public <T extends Canonical> List<Stored<T>> outlinesOfStudent(String school, Class<T> kind, RecordId student) {
        return rows(school, kind).outlines().where(column(kind, "student"), List.of(student.hex()));
    }

    @Override
    public <T extends Canonical> List<Stored<T>> ofGroup(String school, Class<T> kind, RecordId group) {
        return rows(school, kind).where(column(kind, "group"), List.of(group.hex()));
    }

    @Override
    public <T extends Canonical> List<Stored<T>> ofStudents(
            String school, Class<T> kind, Collection<RecordId> students) {
        return students.isEmpty() ? List.of() : rows(school, kind).where(column(kind, "student"), hexes(students));
    }

    @Override
    public <T extends Canonical> List<Stored<T>> forRecipients(
            String school, Class<T> kind, Collection<RecordId> recipients, DateRange days) {
        return recipients.isEmpty()
                ? List.of()
                : rows(school, kind)
                        .forRecipients(recipients.stream().map(RecordId::hex).toList(), days);
    }

    @Override
    public <T extends Canonical> List<Stored<T>> ofGuardian(String school, Class<T> kind, RecordId guardian) {
        return rows(school, kind).where(column(kind, "guardian"), List.of(guardian.hex()));
    }

    @Override
    public <T extends Canonical> List<Stored<T>> ofGuardians(
            String school, Class<T> kind, Collection<RecordId> guardians) {
        return rows(school, kind).where(column(kind, "guardian"), hexes(guardians));
    }

    @Override
    public <T extends Canonical> List<Stored<T>> versionsOfStudent(String school, Class<T> kind, RecordId student) {
        return versionsOfStudents(school, kind, List.of(student));
    }

    @Override
    public <T extends Canonical> List<Stored<T>> versionsOfStudents(
            String school, Class<T> kind, Collection<RecordId> students) {
        KindRows<T> rows = rows(school, kind);
        List<Stored<T>> versions = new ArrayList<>(rows.bare(column(kind, "student"), hexes(students)));
        versions.addAll(rows.earlier(hexes(students)));
        return versions;
    }

    @Override
    public <T extends Canonical> List<Stored<T>> versions(String school, Class<T> kind) {
        List<Stored<T>> versions = new ArrayList<>(all(school, kind));
        versions.addAll(rows(school, kind).earlier());
        return versions;
    }

    public <T extends Canonical> void each(
            String school, Class<T> kind, String schoolYear, Consumer<Stored<T>> consumer) {
        rows(school, kind).each(column(kind, "schoolYear"), schoolYear, consumer);
    }

    @Override
    public List<OpenReject> rejects(String school, RecordId student, Instant since) {
        Query<Map.Entry<RecordId, OpenReject>> rejects = new RejectsOfStudents(school, List.of(student)).since(since);
        return jdbc.sql(rejects.sql()).params(rejects.parameters()).query(rejects.row()).stream()
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public Optional<Instant> freshness(String school, Class<? extends Canonical> kind) {
        return oldest(
                school,
                kind,
                jdbc.sql("select source, delivered_at from freshness where school = :school and kind = :kind"));
    }

    @Override
    public Optional<Instant> freshness(String school, Class<? extends Canonical> kind, Instant at) {
        return oldest(school, kind, jdbc.sql("""
                        select source, max(delivered_at) as delivered_at from whole_deliveries
                         where school = :school and kind = :kind and applied_at <= :at group by source""").param("at", SqlTime.of(at)));
    }

    private Optional<Instant> oldest(
            String school, Class<? extends Canonical> kind, JdbcClient.StatementSpec deliveries) {
        Map<String, Instant> delivered = new HashMap<>();
        deliveries.param("school", school).param("kind", Kind.of(kind).name()).query(row -> {
            delivered.put(row.getString("source"), SqlTime.read(row, "delivered_at"));
        });
        Ownership ownership = ownership(school);
        Set<String> shown = ownership.shown(Kind.of(kind));
        Collection<String> counted = shown.isEmpty() ? ownership.deliverers(Kind.of(kind)) : shown;
        // Records of several sources are only as fresh as the source that was silent longest.
        return counted.stream().map(delivered::get).filter(Objects::nonNull).min(Instant::compareTo);
    }

    private <T extends Canonical> KindRows<T> rows(String school, Class<T> kind) {
        return new KindRows<>(jdbc, school, kind, ownership(school));
    }

    private Ownership ownership(String school) {
        return new Ownership(schools.find(school)
                .orElseThrow(() -> new IllegalArgumentException("There is no school '" + school + "'")));
    }

    private static List<String> hexes(Collection<RecordId> ids) {
        return ids.stream().map(RecordId::hex).toList();
    }

    private static String column(Class<? extends Canonical> kind, String component) {
        return new KindTable(Kind.of(kind))
                .column(component)
                .orElseThrow(() -> new IllegalArgumentException(Kind.of(kind) + " has no " + component));
    }
}

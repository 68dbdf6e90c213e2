package inzage.connector.store;

import inzage.connector.canonical.RecordId;
import inzage.connector.store.SchoolReader.OpenReject;
import inzage.connector.store.batch.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what could not be accepted of some students. */
final class RejectsOfStudents {
    private static final String SQL = """
                        select student_id, kind, subject_id, source, record_key, first_seen, resolved_at from rejects
                         where (school, student_id) in (:students)
                           and (resolved_at is null or resolved_at > :since)
                        union
                        select r.student_id, j.kind, j.subject_id, j.source, j.record_key, j.first_seen, j.resolved_at
                          from rejects j
                          join results r on r.school = j.school and r.source = j.source and r.record_key = j.record_key
                         where j.school = :school and j.student_id is null and j.kind = 'result' and j.protective
                           and j.resolved_at > :since and (r.school, r.student_id) in (:students)
                        union
                        select student_id, 'result', cast(null as varchar(32)), source, record_key, applied_from,
                               cast(null as timestamp with time zone) from results
                         where (school, student_id) in (:students) and waiting and withdrawn_at is null""";

    private final String school;
    private final Collection<RecordId> students;

    RejectsOfStudents(String school, Collection<RecordId> students) {
        this.school = school;
        this.students = students;
    }

    /**
     * Those that are open, also results that wait for a reference, and those settled after an instant; of the latter also those
     * that do not name a student but a result of a student's, as it is shown again.
     */
    Query<Map.Entry<RecordId, OpenReject>> since(Instant instant) {
        return new Query<>(
                SQL,
                Map.of("school", school, "students", OneOf.ids(students, school), "since", SqlTime.of(instant)),
                (row, number) -> Map.entry(new RecordId(row.getString("student_id")), reject(row)));
    }

    static Map<RecordId, List<OpenReject>> byStudent(List<Map.Entry<RecordId, OpenReject>> rejects) {
        return rejects.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static OpenReject reject(ResultSet row) throws SQLException {
        String source = row.getString("source");
        return new OpenReject(
                row.getString("kind"),
                Optional.ofNullable(row.getString("subject_id")).map(RecordId::new),
                Optional.ofNullable(row.getString("record_key")).map(key -> new OpenReject.Key(source, key)),
                SqlTime.read(row, "first_seen"),
                Optional.ofNullable(SqlTime.optional(row, "resolved_at")));
    }
}

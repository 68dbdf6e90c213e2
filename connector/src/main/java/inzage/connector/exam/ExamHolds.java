package inzage.connector.exam;

import inzage.connector.canonical.RecordId;
import inzage.connector.store.GeneratedId;
import inzage.connector.store.OneOf;
import inzage.connector.store.SqlTime;
import inzage.connector.store.batch.Asked;
import inzage.connector.store.batch.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Whose exam results are held back. */
@Service
public class ExamHolds {
    private static final String SELECT =
            "select id, student, subject, held_by, held_at, reason, lifted_by, lifted_at from exam_holds";

    private final JdbcClient jdbc;
    private final Clock clock;

    public ExamHolds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A hold, and who holds back and lifted it why.
     *
     * @param liftedBy empty while it stands
     */
    public record Entry(ExamHold hold, String by, Optional<String> reason, Optional<String> liftedBy) {}

    /**
     * @param subject the one subject; empty for all
     */
    public void hold(String school, RecordId student, Optional<RecordId> subject, String by) {
        hold(school, student, subject, by, Optional.empty());
    }

    /**
     * The same with a reason.
     *
     * @return its id
     */
    public long hold(String school, RecordId student, Optional<RecordId> subject, String by, Optional<String> reason) {
        return GeneratedId.of(jdbc.sql("""
                        insert into exam_holds (school, student, subject, held_by, held_at, reason)
                        values (:school, :student, :subject, :by, :at, :reason)""")
                .param("school", school)
                .param("student", student.hex())
                .param("subject", subject.map(RecordId::hex).orElse(null))
                .param("by", by)
                .param("at", SqlTime.of(clock.instant()))
                .param("reason", reason.orElse(null)));
    }

    /** Effective at once. False if this school has no such hold that stands. */
    public boolean lift(String school, long id, String by) {
        return jdbc.sql("""
                        update exam_holds set lifted_at = :at, lifted_by = :by
                         where school = :school and id = :id and lifted_at is null""")
                        .param("school", school)
                        .param("id", id)
                        .param("by", by)
                        .param("at", SqlTime.of(clock.instant()))
                        .update()
                == 1;
    }

    /** All holds of a student, also those lifted. */
    public List<ExamHold> of(String school, RecordId student) {
        return jdbc.sql(SELECT + " where school = :school and student = :student order by id")
                .param("school", school)
                .param("student", student.hex())
                .query((row, number) -> hold(row))
                .list();
    }

    /** All holds of some students, also those lifted. */
    public Asked<ExamHold> about(String school, Collection<RecordId> students) {
        return new Query<>(
                SELECT + " where (school, student) in (:students) order by id",
                Map.of("students", OneOf.ids(students, school)),
                (row, number) -> hold(row));
    }

    /** All holds of a school that stand. */
    public List<ExamHold> standing(String school) {
        return jdbc.sql(SELECT + " where school = :school and lifted_at is null")
                .param("school", school)
                .query((row, number) -> hold(row))
                .list();
    }

    /** All holds of a school with who and why, newest first, also those lifted. */
    public List<Entry> entries(String school) {
        return jdbc.sql(SELECT + " where school = :school order by id desc")
                .param("school", school)
                .query((row, number) -> new Entry(
                        hold(row),
                        row.getString("held_by"),
                        Optional.ofNullable(row.getString("reason")),
                        Optional.ofNullable(row.getString("lifted_by"))))
                .list();
    }

    private static ExamHold hold(ResultSet row) throws SQLException {
        return new ExamHold(
                row.getLong("id"),
                new RecordId(row.getString("student")),
                Determinations.id(row.getString("subject")),
                SqlTime.read(row, "held_at"),
                SqlTime.optional(row, "lifted_at"));
    }
}

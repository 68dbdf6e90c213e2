package inzage.connector.exam;

import inzage.connector.canonical.RecordId;
import inzage.connector.store.SqlTime;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Whose exam results are held back. */
@Service
public class ExamHolds {
    private final JdbcClient jdbc;
    private final Clock clock;

    public ExamHolds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param subject the one subject; empty for all
     */
    public void hold(String school, RecordId student, Optional<RecordId> subject, String by) {
        jdbc.sql("""
                        insert into exam_holds (school, student, subject, held_by, held_at)
                        values (:school, :student, :subject, :by, :at)""")
                .param("school", school)
                .param("student", student.hex())
                .param("subject", subject.map(RecordId::hex).orElse(null))
                .param("by", by)
                .param("at", SqlTime.of(clock.instant()))
                .update();
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
        return jdbc.sql("""
                        select id, student, subject, held_at, lifted_at from exam_holds
                         where school = :school and student = :student order by id""")
                .param("school", school)
                .param("student", student.hex())
                .query((row, number) -> new ExamHold(
                        row.getLong("id"),
                        new RecordId(row.getString("student")),
                        Determinations.id(row.getString("subject")),
                        SqlTime.read(row, "held_at"),
                        SqlTime.optional(row, "lifted_at")))
                .list();
    }
}

package inzage.connector.right.purge;

import inzage.connector.alarm.SchoolAlarm;
import inzage.connector.alarm.rule.AlarmKind;
import inzage.connector.alarm.rule.Concern;
import inzage.connector.right.purge.HeldPurge.Leaving;
import inzage.connector.store.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of purges that wait for a person; operators are told of them. */
@Component
class HeldPurges implements SchoolAlarm {
    private final JdbcClient jdbc;

    HeldPurges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<HeldPurge> find(String school) {
        return jdbc.sql("select * from held_purges where school = :school")
                .param("school", school)
                .query(HeldPurges::held)
                .optional();
    }

    /** Holds one; what was approved before was for fewer. */
    void hold(String school, Leaving students, Leaving guardians, Instant now) {
        Instant since = find(school).map(HeldPurge::heldAt).orElse(now);
        forget(school);
        jdbc.sql("""
                        insert into held_purges (school, leavers, students, guardian_leavers, guardians, held_at)
                        values (:school, :leavers, :students, :guardianLeavers, :guardians, :since)""")
                .param("school", school)
                .param("leavers", students.leavers())
                .param("students", students.all())
                .param("guardianLeavers", guardians.leavers())
                .param("guardians", guardians.all())
                .param("since", SqlTime.of(since))
                .update();
    }

    /** False if none is held for so many. */
    boolean approve(String school, int people, String by, Instant now) {
        return jdbc.sql("""
                        update held_purges set approved_by = :by, approved_at = :now
                         where school = :school and leavers + guardian_leavers = :people and approved_at is null""")
                        .param("by", by)
                        .param("now", SqlTime.of(now))
                        .param("school", school)
                        .param("people", people)
                        .update()
                == 1;
    }

    void forget(String school) {
        jdbc.sql("delete from held_purges where school = :school")
                .param("school", school)
                .update();
    }

    @Override
    public Optional<Concern> look(String school) {
        return find(school)
                .filter(held -> held.approvedAt() == null)
                .map(held -> new Concern(
                        AlarmKind.LEAVERS,
                        held.heldAt().getEpochSecond(),
                        "%d of %d students and %d of %d guardians left at once. They are kept until the school's desk approves that they go."
                                .formatted(
                                        held.students().leavers(),
                                        held.students().all(),
                                        held.guardians().leavers(),
                                        held.guardians().all())));
    }

    private static HeldPurge held(ResultSet row, int number) throws SQLException {
        return new HeldPurge(
                row.getString("school"),
                new Leaving(row.getInt("leavers"), row.getInt("students")),
                new Leaving(row.getInt("guardian_leavers"), row.getInt("guardians")),
                SqlTime.read(row, "held_at"),
                SqlTime.optional(row, "approved_at"));
    }
}

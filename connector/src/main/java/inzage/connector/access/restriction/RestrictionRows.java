package inzage.connector.access.restriction;

import inzage.connector.canonical.RecordId;
import inzage.connector.store.SqlTime;
import inzage.connector.store.batch.Asked;
import inzage.connector.store.batch.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of restrictions. */
final class RestrictionRows {
    private static final String SELECT =
            "select id, student, reason, recorded_by, recorded_at, withdrawn_at from restrictions";

    private final JdbcClient jdbc;
    private final Clock clock;

    RestrictionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False if one stands already. */
    boolean insert(String school, RecordId student, String reason, String by) {
        return jdbc.sql("""
                        insert into restrictions (school, student, reason, recorded_by, recorded_at)
                        select :school, :student, :reason, :by, :at
                         where not exists (
                               select 1 from restrictions
                                where school = :school and student = :student and withdrawn_at is null)""")
                        .param("school", school)
                        .param("student", student.hex())
                        .param("reason", reason)
                        .param("by", by)
                        .param("at", SqlTime.of(clock.instant()))
                        .update()
                == 1;
    }

    boolean end(String school, RecordId student, String by) {
        return jdbc.sql("""
                        update restrictions set withdrawn_at = :at, withdrawn_by = :by
                         where school = :school and student = :student and withdrawn_at is null""")
                        .param("school", school)
                        .param("student", student.hex())
                        .param("by", by)
                        .param("at", SqlTime.of(clock.instant()))
                        .update()
                > 0;
    }

    List<Restriction> of(String school, RecordId student) {
        return jdbc.sql(SELECT + " where school = :school and student = :student order by id")
                .param("school", school)
                .param("student", student.hex())
                .query((row, number) -> restriction(row))
                .list();
    }

    List<Restriction> standing(String school) {
        return jdbc.sql(SELECT + " where school = :school and withdrawn_at is null order by id")
                .param("school", school)
                .query((row, number) -> restriction(row))
                .list();
    }

    Asked<Restriction> ofSchool(String school) {
        return new Query<>(
                SELECT + " where school = :school order by id",
                Map.of("school", school),
                (row, number) -> restriction(row));
    }

    private static Restriction restriction(ResultSet row) throws SQLException {
        return new Restriction(
                row.getLong("id"),
                new RecordId(row.getString("student")),
                row.getString("reason"),
                row.getString("recorded_by"),
                SqlTime.read(row, "recorded_at"),
                SqlTime.optional(row, "withdrawn_at"));
    }
}

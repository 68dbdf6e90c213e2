package inzage.connector.review.value;

import inzage.connector.store.GeneratedId;
import inzage.connector.store.SqlTime;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of grants. */
final class GrantRows {
    private final JdbcClient jdbc;

    GrantRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(String school, String reason, String by, Instant now, Instant until) {
        return GeneratedId.of(jdbc.sql("""
                        insert into review_grants (school, reason, granted_by, granted_at, ends_at)
                        values (:school, :reason, :by, :now, :until)""")
                .param("school", school)
                .param("reason", reason)
                .param("by", by)
                .param("now", SqlTime.of(now))
                .param("until", SqlTime.of(until)));
    }

    boolean withdraw(String school, long id, String by, Instant now) {
        return jdbc.sql("""
                        update review_grants set withdrawn_at = :now, withdrawn_by = :by
                         where school = :school and id = :id and withdrawn_at is null and ends_at > :now""")
                        .param("school", school)
                        .param("id", id)
                        .param("by", by)
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }

    /** Newest first. */
    List<Grant> of(String school) {
        return jdbc.sql("select * from review_grants where school = :school order by id desc")
                .param("school", school)
                .query((row, number) -> new Grant(
                        row.getLong("id"),
                        row.getString("reason"),
                        row.getString("granted_by"),
                        SqlTime.read(row, "granted_at"),
                        SqlTime.read(row, "ends_at"),
                        SqlTime.optional(row, "withdrawn_at")))
                .list();
    }
}

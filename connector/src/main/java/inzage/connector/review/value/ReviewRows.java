package inzage.connector.review.value;

import inzage.connector.store.GeneratedId;
import inzage.connector.store.SqlTime;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of reviews. */
final class ReviewRows {
    private final JdbcClient jdbc;

    ReviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Review insert(String school, String account, String reason, Instant now, Instant until) {
        long id = GeneratedId.of(jdbc.sql("""
                        insert into reviews (school, account, reason, opened_at, ends_at)
                        values (:school, :account, :reason, :now, :until)""")
                .param("school", school)
                .param("account", account)
                .param("reason", reason)
                .param("now", SqlTime.of(now))
                .param("until", SqlTime.of(until)));
        return new Review(id, school, account, until);
    }

    Optional<Review> find(long id) {
        return jdbc.sql("select id, school, account, ends_at from reviews where id = :id")
                .param("id", id)
                .query((row, number) -> new Review(
                        row.getLong("id"),
                        row.getString("school"),
                        row.getString("account"),
                        SqlTime.read(row, "ends_at")))
                .optional();
    }
}

package inzage.connector.review.value;

import inzage.connector.store.SqlTime;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The table of reviews. */
final class ReviewRows {
    private final JdbcClient jdbc;

    ReviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Review insert(String school, String account, String reason, Instant now, Instant until) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into reviews (school, account, reason, opened_at, ends_at)
                        values (:school, :account, :reason, :now, :until)""")
                .param("school", school)
                .param("account", account)
                .param("reason", reason)
                .param("now", SqlTime.of(now))
                .param("until", SqlTime.of(until))
                .update(id, "id");
        return new Review(Objects.requireNonNull(id.getKey()).longValue(), school, account, until);
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

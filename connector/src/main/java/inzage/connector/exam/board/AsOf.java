package inzage.connector.exam.board;

import inzage.connector.store.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which instant a determination covers the results of. What a run stores has a moment before the one at which it can be seen: a
 * determination of that very moment would publish what nobody at the board could have seen.
 */
@Component
public class AsOf {
    private final JdbcClient jdbc;

    public AsOf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Now or, while data is arriving, just before that began. */
    Instant of(String school, Instant now) {
        return arrivingSince(school)
                .filter(now::isAfter)
                .map(began -> began.minusNanos(1_000))
                .orElse(now);
    }

    private Optional<Instant> arrivingSince(String school) {
        return Optional.ofNullable(jdbc.sql("""
                        select min(coalesce(started_at, requested_at)) as since from sync_runs
                         where school = :school and state = 'RUNNING' and run_mode <> 'DRY'""")
                .param("school", school)
                .query((row, number) -> new Since(since(row)))
                .single()
                .moment());
    }

    private static @Nullable Instant since(ResultSet row) throws SQLException {
        return SqlTime.optional(row, "since");
    }

    private record Since(@Nullable Instant moment) {}
}

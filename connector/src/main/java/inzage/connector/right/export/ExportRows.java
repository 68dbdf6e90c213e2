package inzage.connector.right.export;

import inzage.connector.store.SqlTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The table of copies that were handed out. */
@Component
public class ExportRows {
    private static final Duration HOUR = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    public ExportRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many copies an account was handed out in the last hour. */
    int lately(String account) {
        return jdbc.sql("select count(*) from exports where asked_by = :account and asked_at > :since")
                .param("account", account)
                .param("since", SqlTime.of(clock.instant().minus(HOUR)))
                .query(Integer.class)
                .single();
    }

    /** With the id that it got. */
    long add(String account, @Nullable String school, @Nullable String person) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("insert into exports (school, person, asked_by, asked_at) values (:school, :person, :account, :now)")
                .param("school", school)
                .param("person", person)
                .param("account", account)
                .param("now", SqlTime.of(clock.instant()))
                .update(id, "id");
        return Objects.requireNonNull(id.getKey()).longValue();
    }

    void remove(String account, long id) {
        jdbc.sql("delete from exports where asked_by = :account and id = :id")
                .param("account", account)
                .param("id", id)
                .update();
    }

    /** Forgets those of before a moment. */
    public void forget(Instant before) {
        jdbc.sql("delete from exports where asked_at < :before")
                .param("before", SqlTime.of(before))
                .update();
    }
}

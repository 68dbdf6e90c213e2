package inzage.connector.invitation;

import inzage.connector.store.SqlTime;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of schools to look at again. */
@Component
final class RoundRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    RoundRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void ask(String school) {
        jdbc.sql("insert into invitation_rounds (school, asked_at) values (:school, :now) on conflict do nothing")
                .param("school", school)
                .param("now", SqlTime.of(clock.instant()))
                .update();
    }

    List<String> due() {
        return jdbc.sql("select school from invitation_rounds order by asked_at, school")
                .query(String.class)
                .list();
    }

    /** Whether it was there to be taken. */
    boolean take(String school) {
        return jdbc.sql("delete from invitation_rounds where school = :school")
                        .param("school", school)
                        .update()
                == 1;
    }
}

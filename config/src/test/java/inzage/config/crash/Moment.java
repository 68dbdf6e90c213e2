package inzage.config.crash;

import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Something that the program is at just now, by what its database shows. */
enum Moment {
    ANY("select 1", 600),
    ASKED_FOR("select count(*) from sync_runs where state = 'REQUESTED'", 600),
    /** What a program that is gone left as running is not. */
    RUNNING("select count(*) from sync_sources where active_run is not null and leased_until > current_timestamp", 250),
    DECIDING("select count(*) from notice_causes where due_at <= current_timestamp", 600),
    QUEUED("select count(*) from notice_messages where state = 'QUEUED'", 600),
    SENDING("select count(*) from notice_messages where state = 'SENDING'", 600);

    /** Half of them in runs: there is most to lose. */
    private static final List<Moment> ALIKE =
            List.of(ANY, ASKED_FOR, RUNNING, RUNNING, RUNNING, RUNNING, RUNNING, DECIDING, QUEUED, SENDING);

    private final String sign;
    private final int millis;

    Moment(String sign, int millis) {
        this.sign = sign;
        this.millis = millis;
    }

    static Moment any(Random random) {
        return ALIKE.get(random.nextInt(ALIKE.size()));
    }

    boolean now(JdbcClient jdbc) {
        return jdbc.sql(sign).query(Long.class).single() > 0;
    }

    /** How long it goes on at most, about. */
    int millis() {
        return millis;
    }
}

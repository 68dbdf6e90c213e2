package inzage.config.crash;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Something that the program is at just now, by what its database shows. */
enum Moment {
    ANY("select 1"),
    ASKED_FOR("select count(*) from sync_runs where state = 'REQUESTED'"),
    RUNNING("select count(*) from sync_runs where state = 'RUNNING'"),
    DECIDING("select count(*) from notice_causes where due_at <= current_timestamp"),
    QUEUED("select count(*) from notice_messages where state = 'QUEUED'"),
    SENDING("select count(*) from notice_messages where state = 'SENDING'");

    private final String sign;

    Moment(String sign) {
        this.sign = sign;
    }

    boolean now(JdbcClient jdbc) {
        return jdbc.sql(sign).query(Long.class).single() > 0;
    }
}

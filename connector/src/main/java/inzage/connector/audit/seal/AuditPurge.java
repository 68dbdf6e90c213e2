package inzage.connector.audit.seal;

import inzage.connector.store.SqlTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deletes lines that have been kept long enough. Their seals stay, so that the chain goes on to be whole. */
public class AuditPurge {
    private static final int PORTION = 5000;

    private final JdbcClient jdbc;
    private final Duration keep;
    private final Clock clock;

    AuditPurge(JdbcClient jdbc, Duration keep, Clock clock) {
        this.jdbc = jdbc;
        this.keep = keep;
        this.clock = clock;
    }

    /** Says first that it will be done: without that word the database deletes no line. */
    public void purge() {
        Instant now = clock.instant();
        OffsetDateTime before = SqlTime.of(now.minus(keep).truncatedTo(ChronoUnit.DAYS));
        jdbc.sql("""
                        insert into audit_purges (lines_before, purged_at)
                        select :before, :now where not exists
                               (select 1 from audit_purges where lines_before >= :before)""").param("before", before).param("now", SqlTime.of(now)).update();
        int deleted = PORTION;
        while (deleted == PORTION) {
            deleted = jdbc.sql("""
                            delete from audit_lines where id in (select id from audit_lines where noted_at < :before
                             order by id fetch first :portion rows only)""")
                    .param("before", before)
                    .param("portion", PORTION)
                    .update();
        }
    }
}

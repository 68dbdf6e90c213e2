package inzage.connector.audit.purge;

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
    private final PurgeWords words;
    private final Duration keep;
    private final Clock clock;

    public AuditPurge(JdbcClient jdbc, PurgeWords words, Duration keep, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.keep = keep;
        this.clock = clock;
    }

    /** Says first that it will be done: without that word the database deletes no line, and the verification misses it. */
    public void purge() {
        Instant now = clock.instant();
        Instant before = now.minus(keep).truncatedTo(ChronoUnit.DAYS);
        words.say(before, now);
        int deleted = PORTION;
        while (deleted == PORTION) {
            deleted = delete(SqlTime.of(before));
        }
    }

    /** By the database's clock too: whatever the program takes for now, what was not kept for thirty days may not be deleted. */
    private int delete(OffsetDateTime before) {
        return jdbc.sql("""
                        delete from audit_lines where id in (select id from audit_lines
                         where noted_at < :before and noted_at < current_timestamp - interval '30' day
                         order by id fetch first :portion rows only)""").param("before", before).param("portion", PORTION).update();
    }
}

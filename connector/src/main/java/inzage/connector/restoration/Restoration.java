package inzage.connector.restoration;

import inzage.connector.store.SqlTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a database that was loaded from a backup safe to start with. It does not know what was withdrawn after the backup was made,
 * so all that opens something is withdrawn; what closes something stays; settings, which do both, wait for the school's desk
 * ({@link Maintenance}). What was sent, read and signed in since then must neither
 * happen again nor come back to life.
 */
public final class Restoration {
    private static final String WHO = "restored backup";
    private static final List<String> SUSPENDED = List.of(
            "update consents set withdrawn_at = :now where withdrawn_at is null",
            """
            update access_decisions set withdrawn_at = :now, withdrawn_by = :who
             where kind in ('CONFIRMED', 'LIMITED') and withdrawn_at is null""",
            "update determinations set withdrawn_at = :now, withdrawn_by = :who where withdrawn_at is null",
            "update review_grants set withdrawn_at = :now, withdrawn_by = :who where withdrawn_at is null");
    private static final List<String> ENDED = List.of(
            """
            update sync_runs set state = 'CANCELLED', finished_at = :now, message = :who
             where state in ('REQUESTED', 'RUNNING')""",
            "update sync_runs set state = 'SUPERSEDED', message = :who where state = 'HELD' and run_mode <> 'DRY'",
            // Nothing brings them any more, and whom they were for must not count as invited.
            """
            update one_time_links set ended_at = :now, ended = 'LAPSED' where ended_at is null and id in (
                select a.link from account_letters a join notice_messages n on n.letter = a.id
                 where n.state in ('QUEUED', 'SENDING'))""",
            """
            update notice_messages set state = 'DROPPED', gathering = null, claimed_until = null, reason = :who
             where state in ('QUEUED', 'SENDING')""",
            "delete from spring_session",
            // One of them may have been ended since, because somebody lost it.
            "delete from access_tokens",
            // The same is so of these; and one that was used since must not be used again.
            "update one_time_links set ended_at = :now, ended = 'VOID' where ended_at is null",
            "delete from recovery_codes",
            "delete from outside_visits");
    /** So that every source is read anew, and compared with what is stored. */
    private static final List<String> FORGOTTEN = List.of(
            "update sync_sources set active_run = null, leased_until = null, applied_digest = null",
            "delete from seen_inputs",
            "delete from waiting_sets");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public Restoration(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /**
     * Notes that the database was loaded, all at once.
     *
     * @param madeAt when the backup was made
     */
    public void record(Instant madeAt, Instant now) {
        OffsetDateTime moment = SqlTime.of(now);
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                            insert into restorations (made_at, restored_at, last_run)
                            select :made, :now, coalesce(max(id), 0) from sync_runs""").param("made", SqlTime.of(madeAt)).param("now", moment).update();
            SUSPENDED.forEach(sql -> update(sql, moment));
            ENDED.forEach(sql -> update(sql, moment));
            FORGOTTEN.forEach(sql -> update(sql, moment));
        });
    }

    /** Whether a backup was noted as loaded in this time, both ends included. */
    public boolean recorded(Instant from, Instant until) {
        return jdbc.sql("select count(*) from restorations where restored_at between :from and :until")
                        .param("from", SqlTime.of(from))
                        .param("until", SqlTime.of(until))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void update(String sql, OffsetDateTime now) {
        jdbc.sql(sql).param("now", now).param("who", WHO).update();
    }
}

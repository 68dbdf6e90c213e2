package inzage.connector.review.value;

import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The school's word that operators may look at values; the school gives it and takes it back. */
@Service
public class Grants {
    private final GrantRows rows;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public Grants(JdbcClient jdbc, Audit audit, TransactionTemplate transaction, Clock clock) {
        this.rows = new GrantRows(jdbc);
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * From now on, for as long.
     *
     * @return its id
     */
    public long give(Actor by, String school, Duration length, String reason) {
        Instant now = clock.instant();
        return transaction.execute(status -> {
            long id = rows.insert(school, reason, by.account(), now, now.plus(length));
            audit.acted(by, Act.of(school, "review-grant/" + id, "GRANTED").because(reason));
            return id;
        });
    }

    /** Effective at once, also for reviews that are open. False if no such grant is in force. */
    public boolean withdraw(Actor by, String school, long id) {
        return transaction.execute(status -> {
            boolean withdrawn = rows.withdraw(school, id, by.account(), clock.instant());
            if (withdrawn) {
                audit.acted(by, Act.of(school, "review-grant/" + id, "GRANT_WITHDRAWN"));
            }
            return withdrawn;
        });
    }

    /** All grants of a school, newest first, also those that are over. */
    public List<Grant> of(String school) {
        return rows.of(school);
    }

    /** Whether operators may look now. */
    public boolean inForce(String school) {
        return inForce(school, clock.instant());
    }

    boolean inForce(String school, Instant now) {
        return rows.of(school).stream().anyMatch(grant -> grant.inForce(now));
    }
}

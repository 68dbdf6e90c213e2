package inzage.connector.audit;

import inzage.connector.canonical.RecordId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down who did what: an act in the transaction that does it, so that neither happens without the other; a look before it is
 * answered. There is no road to change or delete a line, and the database refuses it.
 */
@Service
public class Audit {
    private static final int MOST_WAITING = 1000;

    private final AuditRows rows;
    private final TransactionTemplate joining;
    private final TransactionTemplate apart;
    /** By a statement that commits by itself: who reads waits for one answer of the database, not for two. */
    private final WriteTogether together;

    private final AuditReader reader;
    private final Clock clock;

    public Audit(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.rows = new AuditRows(jdbc);
        this.reader = new AuditReader(jdbc);
        this.clock = clock;
        joining = new TransactionTemplate(transactions);
        joining.setPropagationBehavior(TransactionDefinition.PROPAGATION_MANDATORY);
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        TransactionTemplate statement = new TransactionTemplate(transactions);
        statement.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        together = new WriteTogether(
                MOST_WAITING, entries -> statement.executeWithoutResult(status -> rows.insert(entries)));
    }

    /**
     * In the transaction that does it.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException if there is none
     */
    public void acted(Actor actor, Act act) {
        Entry entry = new Entry(clock.instant(), actor, act);
        joining.executeWithoutResult(status -> rows.insert(List.of(entry)));
    }

    /** To be called before what is looked at is read: it is written down whatever becomes of the answer. */
    public void looked(Actor actor, Act act) {
        Entry entry = new Entry(clock.instant(), actor, act);
        apart.executeWithoutResult(status -> rows.insert(List.of(entry)));
    }

    /**
     * What somebody is about to be shown, or refused. To be called outside of a transaction, when it is decided and not yet answered:
     * who is answered has been written down.
     *
     * @throws AuditOutage if it could not be written down; then there must be no answer
     */
    public void saw(Actor actor, List<Act> acts) {
        if (!acts.isEmpty()) {
            Instant now = clock.instant();
            together.write(acts.stream().map(act -> new Entry(now, actor, act)).toList());
        }
    }

    /** The newest lines about a student. */
    public List<AuditLine> ofChild(String school, RecordId child, int limit) {
        return reader.ofChild(school, child, AuditPage.newest(limit));
    }
}

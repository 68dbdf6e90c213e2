package inzage.connector.audit;

import inzage.connector.canonical.RecordId;
import inzage.connector.store.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
    private final JdbcClient jdbc;
    private final TransactionTemplate joining;
    private final TransactionTemplate apart;
    private final Clock clock;

    public Audit(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        joining = new TransactionTemplate(transactions);
        joining.setPropagationBehavior(TransactionDefinition.PROPAGATION_MANDATORY);
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * In the transaction that does it.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException if there is none
     */
    public void acted(Actor actor, Act act) {
        joining.executeWithoutResult(status -> write(actor, act));
    }

    /** To be called before what is looked at is read: it is written down whatever becomes of the answer. */
    public void looked(Actor actor, Act act) {
        apart.executeWithoutResult(status -> write(actor, act));
    }

    /** What was done and seen about a student, newest first. */
    public List<AuditLine> ofChild(String school, RecordId child, int limit) {
        return jdbc.sql("""
                        select * from audit_lines where school = :school and child = :child
                         order by id desc fetch first :limit rows only""")
                .param("school", school)
                .param("child", child.hex())
                .param("limit", limit)
                .query((row, number) -> line(row))
                .list();
    }

    private void write(Actor actor, Act act) {
        jdbc.sql("""
                        insert into audit_lines (noted_at, school, account, role, as_account, child, resource, decision,
                               reason, request)
                        values (:at, :school, :account, :role, :as, :child, :resource, :decision, :reason, :request)""")
                .param("at", SqlTime.of(clock.instant()))
                .param("school", act.school())
                .param("account", actor.account())
                .param("role", actor.role().name())
                .param("as", actor.as().orElse(null))
                .param("child", act.child().map(RecordId::hex).orElse(null))
                .param("resource", act.resource())
                .param("decision", act.decision())
                .param("reason", act.reason().orElse(null))
                .param("request", actor.request())
                .update();
    }

    private static AuditLine line(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getLong("id"),
                SqlTime.read(row, "noted_at"),
                new Actor(
                        row.getString("account"),
                        Actor.Role.valueOf(row.getString("role")),
                        Optional.ofNullable(row.getString("as_account")),
                        row.getString("request")),
                new Act(
                        row.getString("school"),
                        Optional.ofNullable(row.getString("child")).map(RecordId::new),
                        row.getString("resource"),
                        row.getString("decision"),
                        Optional.ofNullable(row.getString("reason"))));
    }
}

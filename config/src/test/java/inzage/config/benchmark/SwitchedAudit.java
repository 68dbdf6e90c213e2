package inzage.config.benchmark;

import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The audit, and for comparison a program that writes down nothing about who reads. */
@TestComponent
@Primary
class SwitchedAudit extends Audit {
    private volatile boolean on = true;

    SwitchedAudit(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        super(jdbc, transactions, clock);
    }

    void turn(boolean wanted) {
        on = wanted;
    }

    @Override
    public void saw(Actor actor, List<Act> acts) {
        if (on) {
            super.saw(actor, acts);
        }
    }
}

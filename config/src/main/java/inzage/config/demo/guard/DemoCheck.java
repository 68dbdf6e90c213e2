package inzage.config.demo.guard;

import inzage.config.demo.DemoAccounts;
import inzage.config.demo.DemoSettings;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the demo and real data apart, before anybody can sign in: whatever is wrong stops the start. */
@Component
class DemoCheck {
    DemoCheck(DemoSettings settings, ObjectProvider<DemoAccounts> accounts, JdbcClient jdbc, Clock clock) {
        DemoDatabase database = new DemoDatabase(jdbc, clock);
        if (settings.enabled()) {
            database.open(accounts.getObject().all());
        } else {
            database.refuse(DemoAccounts.staff());
        }
    }
}

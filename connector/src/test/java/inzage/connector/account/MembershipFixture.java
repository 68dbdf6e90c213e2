package inzage.connector.account;

import inzage.connector.store.SchoolReader;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.JdkIdGenerator;

/** Accounts and memberships on a database that others use too, with hashing made cheap. */
public record MembershipFixture(DataSource dataSource, SchoolReader reader) {
    public Accounts accounts() {
        return new Accounts(
                new AccountRows(jdbc()),
                new Passwords(new AccountSettings(1024, 1, 1, 2)),
                new JdkIdGenerator(),
                Clock.fixed(AccountFixture.NOW, ZoneOffset.UTC));
    }

    public Memberships memberships() {
        var transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        return new Memberships(
                new MembershipRows(jdbc()),
                reader,
                transactions,
                event -> {},
                Clock.fixed(AccountFixture.NOW, ZoneOffset.UTC));
    }

    public Roles roles() {
        return new Roles(jdbc());
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }
}

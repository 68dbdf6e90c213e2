package inzage.connector.account.membership;

import inzage.connector.account.AccountFixture;
import inzage.connector.account.Accounts;
import inzage.connector.account.role.RoleFixture;
import inzage.connector.account.role.Roles;
import inzage.connector.store.SchoolReader;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts and memberships on a database that others use too, with hashing made cheap. */
public record MembershipFixture(DataSource dataSource, SchoolReader reader) {
    public Accounts accounts() {
        return new AccountFixture(dataSource).accounts();
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
        return RoleFixture.roles(dataSource);
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }
}

package inzage.connector.account;

import inzage.connector.canonical.RecordId;
import inzage.connector.store.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.JdkIdGenerator;

/** Accounts on a fresh database, with hashing made cheap. */
public final class AccountFixture {
    public static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    private static final AccountSettings CHEAP = new AccountSettings(1024, 1, 1, 2);

    private final DataSource dataSource;
    private final Passwords cheap = new Passwords(CHEAP);

    public AccountFixture(TestDatabase database) {
        this(database.fresh());
    }

    /** @param dataSource that others use too */
    public AccountFixture(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    public Accounts accounts() {
        return accounts(cheap);
    }

    /** How many passwords were hashed since the fixture was made, by the accounts of the usual settings. */
    public long hashes() {
        return cheap.made();
    }

    Accounts accounts(AccountSettings settings) {
        return accounts(new Passwords(settings));
    }

    Accounts accounts(Passwords passwords) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new Accounts(new AccountRows(jdbc()), passwords, new JdkIdGenerator(), clock);
    }

    public static RecordId person(int number) {
        return new RecordId("%032x".formatted(number));
    }
}

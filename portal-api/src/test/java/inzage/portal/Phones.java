package inzage.portal;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.secondfactor.SecondFactors;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The phones of those who have a second factor. */
public class Phones {
    private final Map<String, Authenticator> apps = new ConcurrentHashMap<>();
    private final Accounts accounts;
    private final SecondFactors factors;
    private final JdbcClient jdbc;
    private final Clock clock;

    public Phones(Accounts accounts, SecondFactors factors, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Gives the account a second factor. */
    public void enrol(String email) {
        Account account = accounts.withAddress(email).orElseThrow();
        Authenticator app =
                new Authenticator(factors.begin(account).orElseThrow().secret());
        factors.confirm(account.id(), app.code(clock.instant()));
        apps.put(email, app);
    }

    /** A code that counts now, although the clock of a test may stand still. */
    public String code(String email) {
        jdbc.sql("update second_factors set last_step = 0, failures = 0 where account = ?")
                .param(accounts.withAddress(email).map(Account::id).orElseThrow())
                .update();
        return Objects.requireNonNull(apps.get(email)).code(clock.instant());
    }
}

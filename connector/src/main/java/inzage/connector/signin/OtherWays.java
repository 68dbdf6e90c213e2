package inzage.connector.signin;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.signin.SignInRows.Way;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Remembers who came in by something else than a password. */
@Service
public final class OtherWays {
    private final Accounts accounts;
    private final SignInRows rows;
    private final SignInUpkeep upkeep;
    private final Clock clock;

    OtherWays(Accounts accounts, SignInRows rows, SignInUpkeep upkeep, Clock clock) {
        this.accounts = accounts;
        this.rows = rows;
        this.upkeep = upkeep;
        this.clock = clock;
    }

    /**
     * That a link was used which only the owner of the address had: what others try on the address does not keep its owner out from
     * here. Nothing if the address has no account.
     */
    public void byLink(String email, Network network) {
        accounts.withAddress(email)
                .map(Account::id)
                .ifPresent(account -> rows.succeeded(
                        SignIns.digest(Accounts.folded(email)), account, network, Way.LINK, clock.instant()));
    }

    /** That a school's provider sent the owner: it is a line of the history, and makes no network known for the password. */
    public void byProvider(String account, Network network) {
        rows.succeeded(SignIns.digest("account " + account), account, network, Way.PROVIDER, clock.instant());
        upkeep.due(clock.instant());
    }
}

package inzage.connector.secondfactor;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.Membership;
import inzage.connector.account.Memberships;
import inzage.connector.account.Roles;
import inzage.connector.account.Roles.SchoolRole;
import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes away a second factor that its owner has lost, recovery codes and all. Each school of the person reads of it in its audit. */
@Service
public class SecondFactorReset {
    private final SecondFactors factors;
    private final Accounts accounts;
    private final Memberships memberships;
    private final Roles roles;
    private final Audit audit;
    private final TransactionTemplate transaction;

    SecondFactorReset(
            SecondFactors factors,
            Accounts accounts,
            Memberships memberships,
            Roles roles,
            Audit audit,
            TransactionTemplate transaction) {
        this.factors = factors;
        this.accounts = accounts;
        this.memberships = memberships;
        this.roles = roles;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** {@code false}, and nothing written down, if no account with a second factor has the address, or it is one's own. */
    public boolean reset(Actor by, String email, String reason) {
        Optional<String> account = accounts.withAddress(email).map(Account::id).filter(id -> !id.equals(by.account()));
        return transaction.execute(status ->
                account.filter(factors::remove).map(id -> note(by, id, reason)).isPresent());
    }

    private String note(Actor by, String account, String reason) {
        Set<String> schools = new TreeSet<>();
        memberships.ofAccount(account).stream().map(Membership::school).forEach(schools::add);
        roles.ofAccount(account).stream().map(SchoolRole::school).forEach(schools::add);
        if (schools.isEmpty()) {
            schools.add("");
        }
        schools.forEach(school -> audit.acted(
                by, Act.of(school, "second factor of " + account, "RESET").because(reason)));
        return account;
    }
}

package inzage.connector.account.trail;

import inzage.connector.account.membership.Membership;
import inzage.connector.account.membership.Memberships;
import inzage.connector.account.role.Roles;
import inzage.connector.account.role.Roles.SchoolRole;
import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;

/** Writes down what is done to an account: in the audit of each school of its owner, and of the installation for who runs that or has no school. */
@Service
public class AccountTrail {
    private final Memberships memberships;
    private final Roles roles;
    private final Audit audit;

    AccountTrail(Memberships memberships, Roles roles, Audit audit) {
        this.memberships = memberships;
        this.roles = roles;
        this.audit = audit;
    }

    /**
     * In the transaction that does it.
     *
     * @param what of the account, in a word or two; no content
     * @param decision what came of it
     * @throws org.springframework.transaction.IllegalTransactionStateException if there is none
     */
    public void note(Actor by, String account, String what, String decision, Optional<String> reason) {
        String resource = what + " of " + account;
        Set<String> schools = schools(account);
        schools.forEach(
                school -> audit.acted(by, Act.of(school, resource, decision).because(reason)));
        if (schools.isEmpty() || roles.operator(account)) {
            audit.acted(by, Act.ofInstallation(resource, decision).because(reason));
        }
    }

    private Set<String> schools(String account) {
        Set<String> schools = new TreeSet<>();
        memberships.ofAccount(account).stream().map(Membership::school).forEach(schools::add);
        roles.ofAccount(account).stream().map(SchoolRole::school).forEach(schools::add);
        return schools;
    }
}

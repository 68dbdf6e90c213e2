package inzage.portal.secondfactor;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.signin.Network;
import inzage.connector.signin.SignIns;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import inzage.portal.security.SignedIn;
import inzage.portal.signin.Outcomes;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Asks who is signed in for the password once more. A wrong one counts as a wrong sign-in does. */
@Component
class PasswordAgain {
    private final Accounts accounts;
    private final SignIns signIns;

    PasswordAgain(Accounts accounts, SignIns signIns) {
        this.accounts = accounts;
        this.signIns = signIns;
    }

    /** @throws Refusal if it is not the account's */
    void ask(SignedIn signedIn, String password, HttpServletRequest request) {
        Account account = accounts.find(signedIn.account()).orElseThrow(Refusal::notFound);
        Network network = Network.of(request.getRemoteAddr());
        Outcomes.accepted(signIns.attempt(account.email(), password, network), ProblemKind.PASSWORD_WRONG);
    }
}

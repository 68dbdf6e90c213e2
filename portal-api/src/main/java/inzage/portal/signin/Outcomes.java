package inzage.portal.signin;

import inzage.connector.account.Accounts.Match;
import inzage.connector.account.password.Weakness;
import inzage.connector.secondfactor.CodeOutcome;
import inzage.connector.signin.SignInOutcome;
import inzage.connector.signin.SignInOutcome.Accepted;
import inzage.connector.signin.SignInOutcome.Busy;
import inzage.connector.signin.SignInOutcome.Slowed;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;

/** What became of a password or a code, as an answer. */
public final class Outcomes {
    private Outcomes() {}

    /**
     * Whose password it was.
     *
     * @param refused what whoever gave a wrong one hears
     * @throws Refusal if it was not accepted
     */
    public static Match accepted(SignInOutcome outcome, ProblemKind refused) {
        if (outcome instanceof Accepted accepted) {
            return accepted.match();
        }
        if (outcome instanceof Slowed slowed) {
            throw Refusal.retryAfter(slowed.pause());
        }
        if (outcome instanceof Busy busy) {
            throw Refusal.busy(busy.pause());
        }
        throw new Refusal(refused);
    }

    /** @throws Refusal if the code was not accepted */
    public static void accepted(CodeOutcome outcome) {
        if (outcome instanceof CodeOutcome.Slowed slowed) {
            throw Refusal.retryAfter(slowed.pause());
        }
        if (outcome instanceof CodeOutcome.Refused) {
            throw new Refusal(ProblemKind.CODE_WRONG);
        }
    }

    /** What whoever chose such a password hears. */
    public static Refusal weak(Weakness weakness) {
        return new Refusal(
                switch (weakness) {
                    case TOO_SHORT -> ProblemKind.PASSWORD_TOO_SHORT;
                    case TOO_LONG -> ProblemKind.PASSWORD_TOO_LONG;
                    case TOO_EASY -> ProblemKind.PASSWORD_TOO_EASY;
                    case TOO_PERSONAL -> ProblemKind.PASSWORD_TOO_PERSONAL;
                });
    }
}

package inzage.connector.recovery;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.letter.LetterBox;
import inzage.connector.account.letter.LetterKind;
import inzage.connector.account.link.LinkTarget;
import inzage.connector.account.link.OneTimeLink;
import inzage.connector.account.link.OneTimeLinks;
import inzage.connector.recovery.RecoveryRows.Waiting;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Answers, by mail and to the address itself, those who forgot something. Who is invited and did not come yet gets the invitation
 * anew; an address that nobody here has gets nothing.
 */
@Service
public class Answering {
    private static final String BY = "recovery";

    private final RecoveryRows rows;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final LetterBox letters;
    private final TransactionOperations transactions;

    Answering(
            RecoveryRows rows,
            Accounts accounts,
            OneTimeLinks links,
            LetterBox letters,
            TransactionOperations transactions) {
        this.rows = rows;
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.transactions = transactions;
    }

    /** Answers up to so many. */
    public void answer(int limit) {
        transactions.executeWithoutResult(status -> rows.waiting(limit).forEach(waiting -> {
            answer(waiting);
            rows.answered(waiting.id());
        }));
    }

    private void answer(Waiting waiting) {
        Optional<Account> account = accounts.withAddress(waiting.address());
        if (account.isEmpty()) {
            links.invitationsTo(waiting.address()).forEach(link -> inviteAgain(link, waiting.address()));
        } else if (waiting.what() == Forgotten.PASSWORD) {
            var target = new LinkTarget.PasswordReset(account.get().id());
            letters.bring(
                    LetterKind.PASSWORD_RESET,
                    links.open(target, Optional.of(account.get().email()), BY));
        } else {
            letters.tell(LetterKind.USER_NAME, account.get().id());
        }
    }

    /** An office was offered by an operator, for some days: asking for its mail again does not prolong them. */
    private void inviteAgain(OneTimeLink before, String address) {
        if (before.target() instanceof LinkTarget.Staff) {
            letters.bring(LetterKind.STAFF_INVITATION, before.id());
        } else {
            letters.bring(LetterKind.INVITATION, links.open(before.target(), Optional.of(address), before.askedBy()));
        }
    }
}

package inzage.connector.account.address;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.CredentialsChanged;
import inzage.connector.account.letter.LetterBox;
import inzage.connector.account.letter.LetterKind;
import inzage.connector.account.link.Destinations;
import inzage.connector.account.link.LinkTarget.AddressChange;
import inzage.connector.account.link.OneTimeLink;
import inzage.connector.account.link.OneTimeLinks;
import inzage.connector.account.link.Token;
import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Lets an account sign in at another address, once somebody opened what was sent there. The address that was is told, twice. */
@Service
public class AddressChanges {
    private static final Duration WINDOW = Duration.ofHours(1);
    /** Of one account, and to one address, within the window. */
    private static final int MOST = 3;

    private final AskedChanges asked;
    private final OneTimeLinks links;
    private final Destinations destinations;
    private final Accounts accounts;
    private final LetterBox letters;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    AddressChanges(
            AskedChanges asked,
            OneTimeLinks links,
            Destinations destinations,
            Accounts accounts,
            LetterBox letters,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.asked = asked;
        this.links = links;
        this.destinations = destinations;
        this.accounts = accounts;
        this.letters = letters;
        this.audit = audit;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Asks for another address. The caller has made sure that it is the account's owner who asks. Voids what was asked for before.
     *
     * @return how long to wait, if this account asked too often: nothing was done then
     * @throws IllegalArgumentException if the address is none
     */
    public Optional<Duration> ask(Account account, String wanted) {
        if (!Accounts.isAddress(wanted)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
        Instant since = clock.instant().minus(WINDOW);
        return transactions.execute(status -> {
            if (asked.by(account.id(), since) >= MOST) {
                return Optional.of(WINDOW);
            }
            boolean pestered = asked.to(wanted, since) >= MOST;
            var target = new AddressChange(account.id(), wanted.strip());
            long link = links.open(target, Optional.of(target.email()), account.id());
            if (pestered) {
                links.cancel(link);
            } else {
                letters.bring(LetterKind.ADDRESS_CHANGE, link);
            }
            letters.tell(LetterKind.ADDRESS_CHANGE_ASKED, account.id(), account.email());
            note(account.id(), "ADDRESS_CHANGE_ASKED");
            return Optional.empty();
        });
    }

    /**
     * Does what the link is for; all sessions and tokens of the account end, and what else was open to change it.
     *
     * @return false, and the link not used up, if it is none, or its address cannot be the account's by now
     */
    public boolean confirm(Token token) {
        return transactions.execute(status -> {
            boolean moved = links.use(token)
                    .filter(link -> link.target() instanceof AddressChange)
                    .filter(this::move)
                    .isPresent();
            if (!moved) {
                status.setRollbackOnly();
            }
            return moved;
        });
    }

    private boolean move(OneTimeLink link) {
        String id = ((AddressChange) link.target()).account();
        Optional<Account> before = accounts.find(id);
        Optional<String> email = destinations.of(link);
        boolean moved = before.isPresent() && email.isPresent() && accounts.move(id, email.get());
        if (moved) {
            letters.tell(LetterKind.ADDRESS_CHANGED, id, before.get().email());
            events.publishEvent(new CredentialsChanged(id, CredentialsChanged.What.ADDRESS));
            note(id, "ADDRESS_CHANGED");
        }
        return moved;
    }

    private void note(String account, String decision) {
        audit.acted(
                Actor.of(account, Actor.Role.OWNER, Actor.NO_REQUEST),
                Act.ofInstallation("account/" + account, decision));
    }
}

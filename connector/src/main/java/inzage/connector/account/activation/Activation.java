package inzage.connector.account.activation;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.CredentialsChanged;
import inzage.connector.account.Language;
import inzage.connector.account.link.Destinations;
import inzage.connector.account.link.LinkTarget;
import inzage.connector.account.link.LinkTarget.FirstOperator;
import inzage.connector.account.link.LinkTarget.PasswordReset;
import inzage.connector.account.link.OneTimeLink;
import inzage.connector.account.link.OneTimeLinks;
import inzage.connector.account.link.Token;
import inzage.connector.account.password.OwnNames;
import inzage.connector.account.password.PasswordPolicy;
import inzage.connector.account.password.WeakPassword;
import inzage.connector.account.role.Roles;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Lets the holder of a one-time link do what it is for. Using it up and doing it are one transaction. */
@Service
public class Activation {
    private final OneTimeLinks links;
    private final Destinations destinations;
    private final Accounts accounts;
    private final Roles roles;
    private final OwnNames names;
    private final Granting granting;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    Activation(
            OneTimeLinks links,
            Destinations destinations,
            Accounts accounts,
            Roles roles,
            OwnNames names,
            Granting granting,
            ApplicationEventPublisher events,
            TransactionOperations transactions) {
        this.links = links;
        this.destinations = destinations;
        this.accounts = accounts;
        this.roles = roles;
        this.names = names;
        this.granting = granting;
        this.events = events;
        this.transactions = transactions;
    }

    /** What the link is for, without using it up. */
    public Optional<Found> look(Token token) {
        return links.look(token).flatMap(link -> {
            if (link.target() instanceof FirstOperator) {
                return roles.anyOperator() ? Optional.empty() : Optional.of(new Found(link.target(), "", false));
            }
            return destinations
                    .of(link)
                    .map(email -> new Found(
                            link.target(), email, accounts.withAddress(email).isPresent()));
        });
    }

    /**
     * Opens an account at the address of an invitation.
     *
     * @throws WeakPassword if the password is not good enough; the link is not used up
     */
    public Entry activate(Token token, String password, Language language) {
        return used(
                token,
                link -> invites(link.target()) ? destinations.of(link) : Optional.empty(),
                (link, email) -> opened(link, email, password, language));
    }

    /**
     * Opens the account of the first operator, at an address that he says himself.
     *
     * @throws IllegalArgumentException if the password or the address is not good enough; the link is not used up
     */
    public Entry firstOperator(Token token, String email, String password, Language language) {
        boolean none = !roles.anyOperator();
        return used(
                token,
                link -> Optional.of(email).filter(given -> none && link.target() instanceof FirstOperator),
                (link, given) -> opened(link, given, password, language));
    }

    /** Adds what an invitation is for to an account that there is. */
    public Entry join(Token token, String account) {
        return used(token, link -> invites(link.target()) ? destinations.of(link) : Optional.empty(), (link, email) -> {
            boolean others = accounts.withAddress(email)
                    .filter(owner -> !owner.id().equals(account))
                    .isPresent();
            return others ? Entry.OTHER_ACCOUNT : seated(account, link);
        });
    }

    /**
     * Chooses another password; all sessions end.
     *
     * @throws WeakPassword if the password is not good enough; the link is not used up
     */
    public Entry reset(Token token, String password) {
        return used(
                token,
                link -> link.target() instanceof PasswordReset ? destinations.of(link) : Optional.empty(),
                (link, email) -> {
                    String account = ((PasswordReset) link.target()).account();
                    require(account, email, password);
                    accounts.resetPassword(account, password);
                    events.publishEvent(new CredentialsChanged(account, CredentialsChanged.What.PASSWORD));
                    return Entry.DONE;
                });
    }

    private Entry opened(OneTimeLink link, String email, String password, Language language) {
        Optional<String> account = accounts.create(email, password, language).map(Account::id);
        if (account.isEmpty()) {
            return Entry.SIGN_IN_FIRST;
        }
        Entry entry = seated(account.get(), link);
        require(account.get(), email, password);
        return entry;
    }

    /** Only once the account is somebody's: whose names are too easy to guess is known by what it is for. */
    private void require(String account, String email, String password) {
        PasswordPolicy.weakness(password, names.of(account, email)).ifPresent(weakness -> {
            throw new WeakPassword(weakness);
        });
    }

    private Entry seated(String account, OneTimeLink link) {
        try {
            granting.give(account, link);
            return Entry.DONE;
        } catch (IllegalStateException notThatPersonToo) {
            return Entry.NOT_POSSIBLE;
        }
    }

    private static boolean invites(LinkTarget target) {
        return target.purpose() == LinkTarget.Purpose.INVITATION
                || target.purpose() == LinkTarget.Purpose.STAFF_INVITATION;
    }

    /** Whatever does not come to its end leaves the link as it was. */
    private Entry used(Token token, Function<OneTimeLink, Optional<String>> address, Use use) {
        return transactions.execute(status -> {
            Optional<OneTimeLink> link = links.use(token);
            Optional<String> email = link.flatMap(address);
            Entry entry = email.isPresent() ? use.of(link.orElseThrow(), email.get()) : Entry.GONE;
            if (entry != Entry.DONE) {
                status.setRollbackOnly();
            }
            return entry;
        });
    }

    @FunctionalInterface
    private interface Use {
        Entry of(OneTimeLink link, String email);
    }
}

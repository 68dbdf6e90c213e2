package inzage.connector.account;

import inzage.connector.account.AccountRows.Credentials;
import inzage.connector.account.hashing.Standing;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.util.IdGenerator;

/** The accounts of this installation. */
@Service
public final class Accounts {
    private final AccountRows rows;
    private final Passwords passwords;
    private final IdGenerator ids;
    private final Clock clock;

    Accounts(AccountRows rows, Passwords passwords, IdGenerator ids, Clock clock) {
        this.rows = rows;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * An account that a password belongs to.
     *
     * @param credentials the number of changes that the password was compared at
     */
    public record Match(Account account, int credentials) {}

    /**
     * Opens an account.
     *
     * @param password 12 to 128 characters
     * @return empty if the address has an account already, which then stays as it is
     * @throws IllegalArgumentException if the address is no e-mail address or the password too short or too long
     */
    public Optional<Account> create(String email, String password, Language language) {
        EmailAddress address = new EmailAddress(email);
        Account account = new Account(ids.generateId().toString(), address.text(), language);
        boolean created = rows.insert(account, address.folded(), passwords.hash(password), clock.instant());
        return created ? Optional.of(account) : Optional.empty();
    }

    public Optional<Account> find(String id) {
        return rows.byId(id);
    }

    public Optional<Account> withAddress(String email) {
        return rows.byAddress(EmailAddress.folded(email)).map(Credentials::account);
    }

    /**
     * The account that these belong to. Takes the same work whether or not the address has an account. It counts nothing:
     * people sign in through {@code SignIns}, which also slows down whoever guesses.
     */
    public Optional<Match> matching(String email, String password, Standing standing) {
        Optional<Credentials> credentials = rows.byAddress(EmailAddress.folded(email));
        if (!passwords.match(password, credentials.map(Credentials::hash), standing)) {
            return Optional.empty();
        }
        credentials.ifPresent(found -> keepUpToDate(found, password));
        return credentials.map(found -> new Match(found.account(), found.number()));
    }

    /**
     * What a session is judged by.
     *
     * @param credentials how often what the account signs in with was changed
     * @param staff whether it has a role at a school or runs the installation
     */
    public record State(int credentials, boolean staff) {}

    /** Empty if there is no such account. */
    public Optional<State> state(String id) {
        return rows.state(id);
    }

    /**
     * How often what the account signs in with was changed. Whoever came in while it had another number came in with what does not
     * count any more.
     *
     * @return empty if there is no such account
     */
    public Optional<Integer> credentials(String id) {
        return rows.number(id);
    }

    /**
     * Gives the account another password, in the caller's transaction. Whoever calls this publishes {@link CredentialsChanged}, at which
     * the account's sessions end.
     *
     * @throws IllegalArgumentException if the password is too short or too long
     */
    public void resetPassword(String id, String password) {
        rows.newHash(id, passwords.hash(password));
    }

    /** Ends all sessions of the account, in the caller's transaction; also those that are being opened just now. */
    public void endSessions(String id) {
        rows.raise(id);
        rows.endSessions(id);
    }

    /** Deletes the account, in the caller's transaction: with it go its sessions, memberships, roles and links. */
    public void close(String id) {
        rows.endSessions(id);
        rows.delete(id);
    }

    /** Whether this is an e-mail address as far as we understand them. */
    public static boolean isAddress(String text) {
        return EmailAddress.is(text);
    }

    /**
     * Gives the account another password. Whether it is a good one is for the caller to ask before; and the caller publishes
     * {@link CredentialsChanged} in the same transaction, at which the account's sessions end.
     *
     * @param match what its owner knows the account by
     * @return false, and nothing changed, if that does not count any more: somebody was quicker
     * @throws IllegalArgumentException if it is too short or too long
     */
    public boolean setPassword(Match match, String password) {
        return rows.newHash(match.account().id(), match.credentials(), passwords.hash(password));
    }

    /** A new password and a new address count by themselves. */
    @EventListener
    void changed(CredentialsChanged change) {
        if (change.what() == CredentialsChanged.What.SECOND_FACTOR) {
            rows.raise(change.account());
        }
    }

    /**
     * Has the account sign in at another address, in the caller's transaction. The caller publishes {@link CredentialsChanged}.
     *
     * @return false, and nothing done, if another account has it
     * @throws IllegalArgumentException if it is no e-mail address
     */
    public boolean move(String id, String email) {
        EmailAddress address = new EmailAddress(email);
        return rows.move(id, address.text(), address.folded());
    }

    /** From now on the account is spoken to in this language. */
    public void speak(String id, Language language) {
        rows.setLanguage(id, language);
    }

    /** The form in which addresses are compared. Also for text that is no address. */
    public static String folded(String email) {
        return EmailAddress.folded(email);
    }

    private void keepUpToDate(Credentials found, String password) {
        if (passwords.outdated(found.hash())) {
            rows.sameAgain(found.account().id(), found.hash(), passwords.hash(password));
        }
    }
}

package inzage.connector.account;

import inzage.connector.account.AccountRows.Credentials;
import inzage.connector.account.hashing.Standing;
import java.time.Clock;
import java.util.Optional;
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
    public Optional<Account> matching(String email, String password, Standing standing) {
        Optional<Credentials> credentials = rows.byAddress(EmailAddress.folded(email));
        if (!passwords.match(password, credentials.map(Credentials::hash), standing)) {
            return Optional.empty();
        }
        credentials.ifPresent(found -> keepUpToDate(found, password));
        return credentials.map(Credentials::account);
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
     * @throws IllegalArgumentException if it is too short or too long
     */
    public void setPassword(String id, String password) {
        rows.newHash(id, passwords.hash(password));
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
            rows.newHash(found.account().id(), passwords.hash(password));
        }
    }
}

package inzage.connector.account.link;

import inzage.connector.account.AddressDigests;
import inzage.connector.account.CredentialsChanged;
import inzage.connector.account.link.LinkTarget.Purpose;
import inzage.connector.canonical.RecordId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Links that let their holder do one thing once. All that is wrong with a link looks alike: there is none. */
@Service
public class OneTimeLinks {
    private static final Duration KEPT = Duration.ofDays(90);

    private final LinkRows rows;
    private final LinkChanges changes;
    private final LinkLocks locks;
    private final Lifetimes lifetimes;
    private final TokenSource tokens;
    private final AddressDigests digests;
    private final TransactionOperations transactions;
    private final Clock clock;

    OneTimeLinks(
            LinkRows rows,
            LinkChanges changes,
            LinkLocks locks,
            Lifetimes lifetimes,
            TokenSource tokens,
            AddressDigests digests,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.locks = locks;
        this.lifetimes = lifetimes;
        this.tokens = tokens;
        this.digests = digests;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Opens a link, which has no token yet, and voids those that are open for the same.
     *
     * @param address that it is bound to: where the mail goes
     * @param by the account that asks for it, or what else does
     */
    public long open(LinkTarget target, Optional<String> address, String by) {
        return transactions.execute(status -> {
            locks.lock(target);
            Instant now = clock.instant();
            changes.replace(target, now);
            return changes.insert(target, address.map(digests::ofAddress), by, now);
        });
    }

    /** The open link, whether or not it has a token. */
    public Optional<OneTimeLink> find(long link) {
        return rows.byId(link);
    }

    /**
     * Gives the link a new token; an older token counts no more. Empty if the link was used or voided, or its life is over. Its life
     * counts from now; that of an office from when an operator offered it, however often its mail is asked for.
     */
    public Optional<Token> mint(long link) {
        return transactions.execute(status -> rows.open(link).flatMap(this::mint));
    }

    private Optional<Token> mint(OneTimeLink open) {
        Instant now = clock.instant();
        Instant from = open.target() instanceof LinkTarget.Staff ? open.askedAt() : now;
        Instant expires = from.plus(lifetimes.of(open.target(), now));
        if (!now.isBefore(expires)) {
            return Optional.empty();
        }
        Token token = tokens.next();
        changes.seal(open.id(), token.hash(), expires);
        return Optional.of(token);
    }

    /** What the token opens, without using it up. */
    public Optional<OneTimeLink> look(Token token) {
        Instant now = clock.instant();
        return rows.open(token.hash())
                .filter(link -> link.expiresAt().filter(now::isBefore).isPresent());
    }

    /** As {@link #look}, and uses it up; to be called in the transaction that does what the link is for. */
    public Optional<OneTimeLink> use(Token token) {
        return look(token).filter(link -> changes.use(link.id(), clock.instant()));
    }

    /** Until the caller's transaction ends nobody else opens an invitation of this school: who is to be invited stays so. */
    public void lockInvitations(String school) {
        locks.lock(school);
    }

    /** Invitations of a school that nobody used, also those that expired; not those of which the mail could not be sent. */
    public List<OneTimeLink> invitations(String school) {
        return rows.openInvitations(school);
    }

    /** Digests of addresses that nobody was asked at, because no invitation of the school that is still known went out to them. */
    public Set<String> unsent(String school) {
        return rows.unsentAddresses(school);
    }

    /** Invitations, also of staff, that went to this address and that nobody used, also those that expired. */
    public List<OneTimeLink> invitationsTo(String address) {
        return rows.openTo(digests.ofAddress(address));
    }

    /** Links of this purpose that nobody used, also those that expired. */
    public List<OneTimeLink> unused(Purpose purpose) {
        return rows.openOf(purpose);
    }

    /** Takes a link back. */
    public void cancel(long link) {
        changes.cancel(link, clock.instant());
    }

    /** Voids a link that nobody took back: there is nobody any more whom it could be sent to. */
    public void lapse(long link) {
        changes.lapse(link, clock.instant());
    }

    /** Voids the open invitations of these persons. */
    public void cancel(String school, Set<RecordId> persons) {
        changes.cancel(school, persons, clock.instant());
    }

    /** Whoever asked for a link before the owner took the account in hand does not change anything with it any more. */
    @EventListener
    void on(CredentialsChanged changed) {
        if (changed.what().entry()) {
            changes.cancelOf(changed.account(), clock.instant());
        }
    }

    /** Deletes links that ended some months ago. */
    public void forgetEnded() {
        changes.forgetBefore(clock.instant().minus(KEPT));
    }
}

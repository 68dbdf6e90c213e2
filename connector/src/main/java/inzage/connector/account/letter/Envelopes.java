package inzage.connector.account.letter;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.connector.account.letter.Envelope.Opening;
import inzage.connector.account.link.Destinations;
import inzage.connector.account.link.LinkTarget;
import inzage.connector.account.link.LinkTarget.AddressChange;
import inzage.connector.account.link.LinkTarget.Invitation;
import inzage.connector.account.link.LinkTarget.Staff;
import inzage.connector.account.link.OneTimeLink;
import inzage.connector.account.link.OneTimeLinks;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Addresses a letter at the moment of sending. Where it goes is asked again, and the token of its link is made here: one made
 * for an attempt that failed before counts no more.
 */
@Service
public class Envelopes {
    /** Whoever forgot a password asks again by then; a link that comes later is a riddle. */
    private static final Duration STALE = Duration.ofMinutes(30);

    /** What is announced days before it comes is not to arrive as it comes. */
    private static final Duration DAY = Duration.ofDays(1);

    private final LetterRows rows;
    private final OneTimeLinks links;
    private final Accounts accounts;
    private final Destinations destinations;
    private final Schools schools;
    private final Clock clock;

    Envelopes(
            LetterRows rows,
            OneTimeLinks links,
            Accounts accounts,
            Destinations destinations,
            Schools schools,
            Clock clock) {
        this.rows = rows;
        this.links = links;
        this.accounts = accounts;
        this.destinations = destinations;
        this.schools = schools;
        this.clock = clock;
    }

    /** Empty if there is nobody to send it to any more, or no reason. To be called in the transaction that begins to send. */
    public Optional<Envelope> address(long id) {
        return rows.find(id).filter(letter -> !stale(letter)).flatMap(this::address);
    }

    /** Deletes letters without a link of before then, that do not wait to be sent; the others go with their links. */
    public void forgetBefore(Instant moment) {
        rows.forgetBefore(moment);
    }

    /** The letter goes nowhere: what it was to bring opens nothing. */
    public void discard(long id) {
        rows.find(id).flatMap(Letter::link).ifPresent(links::lapse);
    }

    private Optional<Envelope> address(Letter letter) {
        if (letter.link().isPresent()) {
            return links.find(letter.link().get()).flatMap(link -> bring(letter, link));
        }
        return letter.account()
                .flatMap(accounts::find)
                .map(account -> new Envelope(
                        letter.kind(),
                        Optional.empty(),
                        letter.address().orElse(account.email()),
                        account.language(),
                        Optional.empty()));
    }

    private Optional<Envelope> bring(Letter letter, OneTimeLink link) {
        return destinations.of(link).flatMap(email -> links.mint(link.id())
                .map(token -> envelope(letter.kind(), link.target(), email, new Opening(link.target(), token))));
    }

    private Envelope envelope(LetterKind kind, LinkTarget target, String email, Opening opening) {
        Optional<Account> known = accounts.withAddress(email);
        if (target instanceof AddressChange change) {
            return moving(change, known, opening);
        }
        boolean joins = kind == LetterKind.INVITATION && known.isPresent();
        Optional<String> school = school(target);
        return new Envelope(
                joins ? LetterKind.JOIN_SCHOOL : kind,
                school,
                email,
                known.map(Account::language).orElseGet(() -> language(school)),
                Optional.of(opening));
    }

    /** To an address that has an account goes no link: nobody who asks for the change learns that there is one. */
    private Envelope moving(AddressChange change, Optional<Account> known, Opening opening) {
        Optional<Account> reader = known.or(() -> accounts.find(change.account()));
        return new Envelope(
                known.isPresent() ? LetterKind.ADDRESS_TAKEN : LetterKind.ADDRESS_CHANGE,
                Optional.empty(),
                change.email(),
                reader.map(Account::language).orElse(Language.NL),
                known.isPresent() ? Optional.empty() : Optional.of(opening));
    }

    private static Optional<String> school(LinkTarget target) {
        if (target instanceof Invitation invitation) {
            return Optional.of(invitation.school());
        }
        return target instanceof Staff staff ? staff.office().map(Staff.Office::school) : Optional.empty();
    }

    private Language language(Optional<String> school) {
        return school.flatMap(schools::find)
                .map(SchoolSetup::locale)
                .filter(locale -> locale.startsWith(Language.EN.tag()))
                .map(english -> Language.EN)
                .orElse(Language.NL);
    }

    private boolean stale(Letter letter) {
        return switch (letter.kind()) {
            case PASSWORD_RESET -> letter.writtenAt().plus(STALE).isBefore(clock.instant());
            case OF_AGE_SOON -> letter.writtenAt().plus(DAY).isBefore(clock.instant());
            default -> false;
        };
    }
}

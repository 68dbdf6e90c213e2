package inzage.config.threat.canary;

import inzage.config.threat.fixture.Child;
import inzage.config.threat.fixture.Fact;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.School;
import inzage.config.threat.fixture.Town;
import inzage.connector.account.letter.LetterBox;
import inzage.connector.account.letter.LetterKind;
import inzage.connector.account.link.LinkTarget;
import inzage.connector.account.link.OneTimeLinks;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sends a letter of every kind that there is. */
final class Letters {
    /** A record of somebody who has an account already. */
    private static final Fact JOINING =
            Fact.of(Guardian.class, Map.of("email", Person.STRANGER.email(), "secretAddress", Ynu.YES));

    private static final Fact LINK = Fact.of(
            Guardianship.class,
            Map.of(
                    "student", Ref.id(Child.ANNA.id()),
                    "guardian", Ref.id(JOINING.id()),
                    "portalAccess", Ynu.YES));

    private static final String NEW = "newcomer@threat.example";

    private final Town town;
    private final LetterBox letters;
    private final OneTimeLinks links;

    Letters(Town town, LetterBox letters, OneTimeLinks links) {
        this.town = town;
        this.letters = letters;
        this.links = links;
    }

    void send() {
        town.come(List.of(JOINING, LINK), "joining");
        try {
            for (LetterKind kind : LetterKind.values()) {
                send(kind);
            }
            town.settled();
        } finally {
            town.go(List.of(JOINING, LINK));
        }
    }

    private void send(LetterKind kind) {
        Runnable sending =
                switch (kind) {
                    case INVITATION -> () -> bring(kind, invitation(Person.MOTHER.id()), Optional.empty());
                    case JOIN_SCHOOL ->
                        () -> bring(kind, invitation(JOINING.id()), Optional.of(Person.STRANGER.email()));
                    case STAFF_INVITATION -> () -> bring(kind, new LinkTarget.Staff(Optional.empty(), NEW), at(NEW));
                    case PASSWORD_RESET ->
                        () -> bring(
                                kind,
                                new LinkTarget.PasswordReset(town.account(Person.MOTHER)),
                                at(Person.MOTHER.email()));
                    case ADDRESS_CHANGE -> () -> bring(kind, change(Person.MOTHER, NEW), at(NEW));
                    case ADDRESS_TAKEN ->
                        () -> bring(kind, change(Person.STRANGER, Person.MOTHER.email()), at(Person.MOTHER.email()));
                    case ADDRESS_CHANGE_ASKED, ADDRESS_CHANGED ->
                        () -> letters.tell(kind, town.account(Person.MOTHER), Person.MOTHER.email());
                    case USER_NAME, OF_AGE_SOON, OF_AGE_CLOSED, PASSWORD_CHANGED, SECOND_FACTOR_CHANGED ->
                        () -> letters.tell(kind, town.account(Person.MOTHER));
                };
        sending.run();
    }

    private static Optional<String> at(String address) {
        return Optional.of(address);
    }

    private LinkTarget change(Person person, String address) {
        return new LinkTarget.AddressChange(town.account(person), address);
    }

    private void bring(LetterKind kind, LinkTarget target, Optional<String> address) {
        letters.bring(kind, links.open(target, address, "a test"));
    }

    private static LinkTarget invitation(RecordId guardian) {
        return new LinkTarget.Invitation(School.ONE.id(), Viewer.Kind.GUARDIAN, Set.of(guardian));
    }
}

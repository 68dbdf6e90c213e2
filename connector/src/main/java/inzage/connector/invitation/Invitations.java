package inzage.connector.invitation;

import inzage.connector.account.AddressDigests;
import inzage.connector.account.letter.LetterBox;
import inzage.connector.account.letter.LetterKind;
import inzage.connector.account.link.Invitees;
import inzage.connector.account.link.LinkTarget;
import inzage.connector.account.link.OneTimeLinks;
import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Viewer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Invites people of a school: never without effective access, never at an address that is not theirs alone. */
@Service
public class Invitations implements Invitees {
    private final SchoolPeople people;
    private final AskedRows asked;
    private final AddressDigests digests;
    private final OneTimeLinks links;
    private final LetterBox letters;
    private final Audit audit;
    private final TransactionOperations transactions;

    public Invitations(
            SchoolPeople people,
            AskedRows asked,
            AddressDigests digests,
            OneTimeLinks links,
            LetterBox letters,
            Audit audit,
            TransactionOperations transactions) {
        this.people = people;
        this.asked = asked;
        this.digests = digests;
        this.links = links;
        this.letters = letters;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** What came of inviting one person. */
    public sealed interface Invited {
        /** The mail is on its way. The same whether or not the address has an account. */
        record Sent() implements Invited {}

        /** Somebody like this is not invited. */
        record Hindered(Hurdle hurdle) implements Invited {}

        /** The desk keeps this person out. */
        record KeptOut() implements Invited {}

        /** Is a member already. */
        record Member() implements Invited {}

        /** The school has no such person. */
        record Unknown() implements Invited {}
    }

    /** Invites one person, or once more: the link that was sent before opens nothing then, and that it was taken back counts no more. */
    public Invited invite(Actor by, String school, RecordId record) {
        return transactions.execute(status -> {
            links.lockInvitations(school);
            Optional<SchoolPerson> person = people.find(school, record);
            person.filter(SchoolPerson::invitable).ifPresent(found -> {
                send(school, found, by.account());
                audit.acted(by, Act.of(school, "membership/" + found.id(), "INVITED"));
            });
            return person.map(Invitations::outcome).orElseGet(Invited.Unknown::new);
        });
    }

    private static Invited outcome(SchoolPerson person) {
        if (person.invitable()) {
            return new Invited.Sent();
        }
        return person.hurdle()
                .<Invited>map(Invited.Hindered::new)
                .orElseGet(() -> person.memberships().isEmpty() ? new Invited.KeptOut() : new Invited.Member());
    }

    /** How many would be invited by {@link #inviteAll}. */
    public int waiting(String school) {
        return ready(school).size();
    }

    /**
     * Invites all who can be, but for those who have an invitation and those whose invitation the desk took back.
     *
     * @param expected how many the desk was told there are
     * @return how many were; empty, and nobody invited, if their number is another by now
     */
    public OptionalInt inviteAll(Actor by, String school, int expected) {
        return transactions.execute(status -> {
            links.lockInvitations(school);
            List<SchoolPerson> ready = ready(school);
            if (ready.size() != expected) {
                return OptionalInt.empty();
            }
            ready.forEach(person -> {
                send(school, person, by.account());
                audit.acted(by, Act.of(school, "membership/" + person.id(), "INVITED_IN_BULK"));
            });
            return OptionalInt.of(expected);
        });
    }

    /**
     * Invites guardians who can be and never were at their address, because the school wants that: nobody is asked twice there,
     * however long ago, but for those whose mail went nowhere. At another address it is another question: an invitation is also taken back because it went to a wrong one.
     */
    void inviteUnasked(String school) {
        transactions.executeWithoutResult(status -> {
            links.lockInvitations(school);
            Set<String> before = new HashSet<>(asked.asked(school));
            before.removeAll(links.unsent(school));
            ready(school).stream()
                    .filter(person -> person.kind() == Viewer.Kind.GUARDIAN)
                    .filter(person -> !before.contains(digest(person)))
                    .forEach(person -> {
                        send(school, person, Actor.PROGRAM_ITSELF.account());
                        audit.acted(Actor.PROGRAM_ITSELF, Act.of(school, "membership/" + person.id(), "INVITED"));
                    });
        });
    }

    /** Voids what invitation of a person is open, who is not invited again but singly; in the caller's transaction. False if there is none. */
    public boolean takeBack(String school, SchoolPerson person) {
        links.lockInvitations(school);
        links.cancel(school, person.records());
        if (person.invitation().isEmpty()) {
            return false;
        }
        asked.takeBack(school, person.records(), digest(person));
        return true;
    }

    private List<SchoolPerson> ready(String school) {
        Set<String> takenBack = asked.takenBack(school);
        return people.of(school).stream()
                .filter(SchoolPerson::invitable)
                .filter(person -> person.invitation().isEmpty())
                .filter(person -> !takenBack.contains(digest(person)))
                .toList();
    }

    private void send(String school, SchoolPerson person, String by) {
        var target = new LinkTarget.Invitation(school, person.kind(), person.records());
        asked.ask(school, person.records(), digest(person));
        letters.bring(LetterKind.INVITATION, links.open(target, person.email(), by));
    }

    /** Of the address of somebody who can be invited, or was. */
    private String digest(SchoolPerson person) {
        return person.email().map(digests::ofAddress).orElseThrow();
    }

    /** All of them must still be one person, and one who may be invited. */
    @Override
    public Optional<String> address(LinkTarget.Invitation invitation) {
        Set<RecordId> records = invitation.persons();
        return people.of(invitation.school()).stream()
                .filter(person -> person.records().containsAll(records))
                .filter(person -> person.kind() == invitation.kind()
                        && person.hurdle().isEmpty()
                        && person.kept().isEmpty())
                .findFirst()
                .flatMap(SchoolPerson::email);
    }
}

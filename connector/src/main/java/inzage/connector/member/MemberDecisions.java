package inzage.connector.member;

import inzage.connector.account.membership.Memberships;
import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.canonical.RecordId;
import inzage.connector.invitation.Invitations;
import inzage.connector.invitation.SchoolPerson;
import inzage.connector.invitation.fingerprint.Fingerprints;
import inzage.connector.publication.Viewer.MembershipState;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What the desk decides about a member: each counts from the next request on, in its own school alone, for every account that stands
 * for the person, and is written down. Whether a person may look at a child is another switch, and so is the mail.
 */
@Service
public class MemberDecisions {
    private final Roster roster;
    private final WaysIn waysIn;
    private final Memberships memberships;
    private final Fingerprints fingerprints;
    private final Invitations invitations;
    private final Audit audit;
    private final TransactionOperations transactions;

    MemberDecisions(
            Roster roster,
            WaysIn waysIn,
            Memberships memberships,
            Fingerprints fingerprints,
            Invitations invitations,
            Audit audit,
            TransactionOperations transactions) {
        this.roster = roster;
        this.waysIn = waysIn;
        this.memberships = memberships;
        this.fingerprints = fingerprints;
        this.invitations = invitations;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Closes the portal to a member, or takes an open invitation back. False if there is neither. */
    public boolean inactivate(Actor by, String school, RecordId record) {
        return decide(school, record, person -> inactivated(by, school, person));
    }

    private boolean inactivated(Actor by, String school, SchoolPerson person) {
        if (!person.memberships().isEmpty()) {
            waysIn.close(school, person, MembershipState.INACTIVE, Optional.empty());
            return written(by, act(school, person, "INACTIVATED"));
        }
        return invitations.takeBack(school, person) && written(by, act(school, person, "INVITATION_CANCELLED"));
    }

    /** Opens the portal again to a person who was inactivated or blocked. False if there is none. */
    public boolean reactivate(Actor by, String school, RecordId record) {
        return decide(school, record, person -> {
            if (person.memberships().isEmpty() && person.kept().isEmpty()) {
                return false;
            }
            waysIn.open(school, person);
            return written(by, act(school, person, "REACTIVATED"));
        });
    }

    /** Closes the portal to a person who must not come in, with or without an account. False if there is none. */
    public boolean block(Actor by, String school, RecordId record, String reason) {
        return decide(school, record, person -> {
            waysIn.close(school, person, MembershipState.BLOCKED, Optional.of(reason));
            return written(by, act(school, person, "BLOCKED").because(reason));
        });
    }

    /** Switches the mail about news on or off. False if there is no such member. */
    public boolean mail(Actor by, String school, RecordId record, boolean on) {
        return decide(
                school,
                record,
                person -> mailed(school, person, on) && written(by, act(school, person, on ? "MAIL_ON" : "MAIL_OFF")));
    }

    /** Knows that a member is the same person under another name and address. False if nobody doubted it. */
    public boolean confirm(Actor by, String school, RecordId record) {
        return decide(
                school,
                record,
                person -> fingerprints.confirm(school, person.suspended())
                        && written(by, act(school, person, "PERSON_CONFIRMED")));
    }

    private boolean decide(String school, RecordId record, Predicate<SchoolPerson> decision) {
        return transactions.execute(
                status -> roster.find(school, record).map(decision::test).orElse(false));
    }

    private boolean mailed(String school, SchoolPerson person, boolean on) {
        person.memberships().forEach(member -> memberships.setMail(member.account(), school, on));
        return !person.memberships().isEmpty();
    }

    private boolean written(Actor by, Act act) {
        audit.acted(by, act);
        return true;
    }

    private static Act act(String school, SchoolPerson person, String decision) {
        return Act.of(school, "membership/" + person.id(), decision);
    }
}

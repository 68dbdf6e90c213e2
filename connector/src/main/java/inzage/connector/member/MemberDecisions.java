package inzage.connector.member;

import inzage.connector.account.Membership;
import inzage.connector.account.Memberships;
import inzage.connector.account.link.OneTimeLinks;
import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.canonical.RecordId;
import inzage.connector.invitation.SchoolPerson;
import inzage.connector.publication.Viewer.MembershipState;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What the desk decides about a member: each counts from the next request on, in its own school alone, and is written down. Whether
 * a person may look at a child is another switch, and so is the mail.
 */
@Service
public class MemberDecisions {
    private final Roster roster;
    private final Memberships memberships;
    private final OneTimeLinks links;
    private final Audit audit;
    private final TransactionOperations transactions;

    public MemberDecisions(
            Roster roster,
            Memberships memberships,
            OneTimeLinks links,
            Audit audit,
            TransactionOperations transactions) {
        this.roster = roster;
        this.memberships = memberships;
        this.links = links;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Closes the portal to a member, or takes an open invitation back. False if there is neither. */
    public boolean inactivate(Actor by, String school, RecordId record) {
        return transactions.execute(status -> {
            Optional<SchoolPerson> person = roster.find(school, record);
            person.flatMap(SchoolPerson::invitation).ifPresent(open -> links.cancel(open.id()));
            boolean invited = person.flatMap(SchoolPerson::invitation).isPresent();
            boolean member = decided(
                    by,
                    school,
                    person,
                    "INACTIVATED",
                    Optional.empty(),
                    found -> memberships.setState(found.account(), school, MembershipState.INACTIVE));
            if (invited && !member) {
                audit.acted(by, Act.of(school, resource(person.orElseThrow()), "INVITATION_CANCELLED"));
            }
            return member || invited;
        });
    }

    /** Opens the portal to a member again who was inactivated or blocked. False if there is none. */
    public boolean reactivate(Actor by, String school, RecordId record) {
        return decide(
                by,
                school,
                record,
                "REACTIVATED",
                Optional.empty(),
                found -> memberships.setState(found.account(), school, MembershipState.ACTIVE));
    }

    /** Closes the portal to a member who must not come in. False if there is none. */
    public boolean block(Actor by, String school, RecordId record, String reason) {
        return decide(
                by,
                school,
                record,
                "BLOCKED",
                Optional.of(reason),
                found -> memberships.setState(found.account(), school, MembershipState.BLOCKED, reason));
    }

    /** Switches the mail about news on or off. False if there is no such member. */
    public boolean mail(Actor by, String school, RecordId record, boolean on) {
        return decide(
                by,
                school,
                record,
                on ? "MAIL_ON" : "MAIL_OFF",
                Optional.empty(),
                found -> memberships.setMail(found.account(), school, on));
    }

    private boolean decide(
            Actor by,
            String school,
            RecordId record,
            String decision,
            Optional<String> reason,
            Consumer<Membership> change) {
        return transactions.execute(
                status -> decided(by, school, roster.find(school, record), decision, reason, change));
    }

    private boolean decided(
            Actor by,
            String school,
            Optional<SchoolPerson> person,
            String decision,
            Optional<String> reason,
            Consumer<Membership> change) {
        Optional<Membership> membership = person.flatMap(SchoolPerson::membership);
        membership.ifPresent(found -> {
            change.accept(found);
            audit.acted(
                    by, Act.of(school, resource(person.orElseThrow()), decision).because(reason));
        });
        return membership.isPresent();
    }

    private static String resource(SchoolPerson person) {
        return "membership/" + person.id();
    }
}

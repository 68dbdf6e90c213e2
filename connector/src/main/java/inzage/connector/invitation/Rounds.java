package inzage.connector.invitation;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.link.OneTimeLink;
import inzage.connector.account.link.OneTimeLinks;
import inzage.connector.account.membership.Membership;
import inzage.connector.account.membership.Memberships;
import inzage.connector.publication.SchoolSettings;
import inzage.connector.publication.Viewer.MembershipState;
import inzage.connector.publication.VisibilityChanged;
import inzage.connector.sync.PeopleChanges;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What follows, a moment later, from what changes who may look at somebody, be it a run or a decision of the desk: who came is added
 * or invited, who moved is not invited any more.
 */
@Service
public class Rounds implements PeopleChanges {
    private final RoundRows rows;
    private final SchoolPeople people;
    private final Invitations invitations;
    private final OneTimeLinks links;
    private final Accounts accounts;
    private final Memberships memberships;
    private final SchoolSettings settings;
    private final TransactionOperations transactions;

    public Rounds(
            RoundRows rows,
            SchoolPeople people,
            Invitations invitations,
            OneTimeLinks links,
            Accounts accounts,
            Memberships memberships,
            SchoolSettings settings,
            TransactionOperations transactions) {
        this.rows = rows;
        this.people = people;
        this.invitations = invitations;
        this.links = links;
        this.accounts = accounts;
        this.memberships = memberships;
        this.settings = settings;
        this.transactions = transactions;
    }

    @Override
    public void people(String school) {
        rows.ask(school);
    }

    @EventListener
    void on(VisibilityChanged changed) {
        rows.ask(changed.school());
    }

    /** The schools to look at. */
    public List<String> due() {
        return rows.due();
    }

    /**
     * Looks at one school, if nobody else did meanwhile. A school that this node does not know waits for one that does: of it
     * nothing can be said, least of all that nobody is there.
     */
    public void make(String school) {
        transactions.executeWithoutResult(status -> {
            links.lockInvitations(school);
            rows.asks(school).ifPresent(asks -> people.known(school).ifPresent(all -> {
                look(school, all);
                rows.done(school, asks);
            }));
        });
    }

    private void look(String school, List<SchoolPerson> all) {
        cancelOthers(school, all);
        all.forEach(person -> complete(school, person));
        if (settings.of(school).members().inviteAutomatically()) {
            invitations.inviteUnasked(school);
        }
    }

    /** Whoever moved, or may look no more, is not invited any more. */
    private void cancelOthers(String school, List<SchoolPerson> all) {
        Set<Long> good = all.stream()
                .filter(person -> person.hurdle().isEmpty() && person.kept().isEmpty())
                .flatMap(person -> person.invitation().stream())
                .map(OneTimeLink::id)
                .collect(Collectors.toSet());
        links.invitations(school).stream()
                .map(OneTimeLink::id)
                .filter(Predicate.not(good::contains))
                .forEach(links::lapse);
    }

    /**
     * A source may list one mother once per child: when another child comes, she is not asked again. Only where the address is the
     * one that the account is signed in to with.
     */
    private void complete(String school, SchoolPerson person) {
        person.onlyMembership()
                .filter(member -> person.invitable() && member.state() == MembershipState.ACTIVE)
                .filter(member -> member.suspended().isEmpty() && ownAddress(member, person))
                .ifPresent(member -> memberships.grant(member.account(), school, member.kind(), person.records()));
    }

    private boolean ownAddress(Membership member, SchoolPerson person) {
        return person.email()
                .flatMap(accounts::withAddress)
                .map(Account::id)
                .filter(member.account()::equals)
                .isPresent();
    }
}

package inzage.connector.account.membership;

import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Viewer;
import inzage.connector.store.SchoolReader;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** For whom in which school each account stands. Whether that person may see anything is decided by publication alone. */
@Service
public final class Memberships {
    private final MembershipRows rows;
    private final SchoolReader reader;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Memberships(
            MembershipRows rows,
            SchoolReader reader,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.reader = reader;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes the account a member of the school, active from now on. A member that is one already keeps its persons and its
     * state: granting does not lift a block.
     *
     * @throws IllegalStateException if the account is in this school as the other kind, if one of the persons belongs to
     *     another account
     * @throws IllegalArgumentException if a student's account would stand for two students, or anybody's for nobody
     */
    public Membership grant(String account, String school, Viewer.Kind kind, Set<RecordId> persons) {
        Membership wanted = new Membership(account, school, kind, Viewer.MembershipState.ACTIVE, persons);
        return transactions.execute(status -> {
            Membership granted =
                    find(account, school).map(before -> joined(before, wanted)).orElse(wanted);
            rows.add(granted, clock.instant());
            events.publishEvent(new MembershipGranted(school, account));
            return granted;
        });
    }

    /** Changes what the membership lets in, from the next request on; nothing if there is none. */
    public void setState(String account, String school, Viewer.MembershipState state) {
        rows.setState(account, school, state, null);
    }

    /** As the other, with the reason that the desk gave. */
    public void setState(String account, String school, Viewer.MembershipState state, String reason) {
        rows.setState(account, school, state, reason);
    }

    /** Whether the member is told of news by mail; mails about the account itself go out whatever this says. */
    public void setMail(String account, String school, boolean mail) {
        rows.setMail(account, school, mail);
    }

    /** All members of a school, whatever their state, ordered by account. */
    public List<Membership> ofSchool(String school) {
        return rows.ofSchool(school);
    }

    public Optional<Membership> find(String account, String school) {
        return ofAccount(account).stream()
                .filter(membership -> membership.school().equals(school))
                .findFirst();
    }

    /** The account's memberships in all schools, whatever their state, ordered by school. */
    public List<Membership> ofAccount(String account) {
        return rows.ofAccount(account);
    }

    /** The memberships that stand for one of these persons, whatever their state. */
    public List<Membership> membershipsOfPersons(String school, Set<RecordId> persons) {
        return persons.isEmpty() ? List.of() : rows.ofPersons(school, persons);
    }

    /** Whom news about a student might concern: the student and the guardians linked now. Each is still to be decided. */
    public List<Membership> viewers(String school, RecordId student) {
        Set<RecordId> persons = new HashSet<>(Set.of(student));
        reader.ofStudent(school, Guardianship.class, student)
                .forEach(link -> persons.add(link.record().guardian().id()));
        return membershipsOfPersons(school, persons);
    }

    /** The member as publication knows one who asks. */
    public Viewer viewer(Membership membership, Viewer.Surface surface, Viewer.Intent intent, Instant now) {
        return new Viewer(
                membership.account(),
                membership.school(),
                membership.kind(),
                membership.standing(),
                membership.state(),
                surface,
                intent,
                now);
    }

    private static Membership joined(Membership before, Membership wanted) {
        if (before.kind() != wanted.kind()) {
            throw new IllegalStateException("within a school an account is guardian or student, never both");
        }
        Set<RecordId> persons = new HashSet<>(before.persons());
        persons.addAll(wanted.persons());
        return new Membership(
                before.account(),
                before.school(),
                before.kind(),
                before.state(),
                persons,
                before.suspended(),
                before.mail());
    }
}

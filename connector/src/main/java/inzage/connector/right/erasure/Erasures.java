package inzage.connector.right.erasure;

import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.right.Person;
import inzage.connector.right.ledger.Erasure;
import inzage.connector.right.ledger.ErasureRows;
import inzage.connector.right.ledger.ErasuresFile;
import inzage.connector.right.ledger.Line;
import inzage.connector.right.search.Search;
import inzage.connector.right.search.Theirs;
import inzage.connector.sync.clearing.Clearings;
import inzage.connector.sync.run.SchoolLock;
import inzage.connector.sync.suppression.Suppressions;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases persons for a school's desk. Counts from the next request on. */
@Service
public class Erasures {
    private static final int NEWEST = 200;

    private final Parts parts;
    private final Confirmation confirmation;
    private final Audit audit;
    private final Suppressions suppressions;
    private final Clearings clearings;
    private final List<Mails> mails;
    private final SchoolLock lock;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** What it is done with. */
    @Component
    record Parts(Search search, Deleting deleting, Deed deed, ErasureRows rows, ErasuresFile file) {}

    Erasures(
            JdbcClient jdbc,
            Parts parts,
            Confirmation confirmation,
            Audit audit,
            Suppressions suppressions,
            Clearings clearings,
            List<Mails> mails,
            TransactionTemplate transaction,
            Clock clock) {
        this.parts = parts;
        this.confirmation = confirmation;
        this.audit = audit;
        this.suppressions = suppressions;
        this.clearings = clearings;
        this.mails = List.copyOf(mails);
        this.lock = new SchoolLock(jdbc, transaction);
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What would be deleted, and what confirms it. */
    public Outcome attempt(Actor by, Person person) {
        audit.looked(by, act(person, "TRIED"));
        return within(person, (theirs, status) -> {
            Extent extent = parts.deleting().delete(theirs);
            status.setRollbackOnly();
            return new Outcome.Tried(extent, confirmation.of(by.account(), person, extent));
        });
    }

    /**
     * Deletes everything of a person that is the school's to delete, and keeps it from coming back.
     *
     * @param confirmed what a trial gave out
     */
    public Outcome erase(Actor by, Person person, String reason, String confirmed) {
        Set<String> addresses = new HashSet<>();
        Outcome outcome = within(person, (theirs, status) -> {
            addresses.addAll(parts.search().addresses(theirs));
            Extent extent = parts.deleting().delete(theirs);
            String expected = confirmation.of(by.account(), person, extent);
            if (!Confirmation.same(expected, confirmed)) {
                status.setRollbackOnly();
                return new Outcome.Changed(extent, expected);
            }
            return new Outcome.Erased(finish(by, person, reason, theirs), extent);
        });
        if (outcome instanceof Outcome.Erased) {
            clearings.run();
            mails.forEach(place -> place.forget(addresses));
        }
        return outcome;
    }

    private String finish(Actor by, Person person, String reason, Theirs theirs) {
        String id = UUID.randomUUID().toString();
        parts.deed().done(new Erasure(id, person, Erasure.Sort.ERASED, by.account(), clock.instant(), null), theirs);
        audit.acted(by, act(person, "ERASED").because(reason));
        return id;
    }

    /** Lets a source bring somebody back with its next delivery. False if there is no such erasure that stands. */
    public boolean withdraw(Actor by, String school, String id, String reason) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean withdrawn = parts.rows().withdraw(school, id, by.account(), clock.instant());
            if (withdrawn) {
                suppressions.lift(school, id);
                parts.file().append(Line.withdrawn(id, clock.instant()));
                audit.acted(by, Act.of(school, "erasure", "ERASURE_WITHDRAWN").because(reason));
            }
            return withdrawn;
        }));
    }

    /** Those that were asked for, newest first. */
    public List<Erasure> of(String school) {
        return parts.rows().asked(school, NEWEST);
    }

    private Outcome within(Person person, Work work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!lock.idle(person.school())) {
                return new Outcome.Busy();
            }
            Theirs theirs = parts.search().of(person.school(), List.of(person.id()));
            return parts.search().knows(person) ? work.on(theirs, status) : new Outcome.Unknown();
        }));
    }

    private static Act act(Person person, String decision) {
        return switch (person.sort()) {
            case STUDENT -> Act.of(person.school(), "erasure", decision).about(person.id());
            case GUARDIAN -> Act.of(person.school(), "erasure of guardian " + person.id(), decision);
        };
    }

    /** What is done while no run of the school is at work. */
    private interface Work {
        Outcome on(Theirs theirs, TransactionStatus status);
    }
}

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
import java.util.ArrayList;
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
        return within(person, (persons, status) -> {
            Extent extent = parts.deleting().delete(theirs(persons));
            status.setRollbackOnly();
            return new Outcome.Tried(extent, confirmation.of(by.account(), person, extent), persons.size());
        });
    }

    /**
     * Deletes everything of a person that is the school's to delete, and keeps it from coming back. Of a parent who is listed once per
     * child and has one account for all of it, these are all erased.
     *
     * @param confirmed what a trial gave out
     */
    public Outcome erase(Actor by, Person person, String reason, String confirmed) {
        Outcome outcome = within(person, (persons, status) -> {
            Theirs all = theirs(persons);
            Set<String> addresses = parts.search().addresses(all);
            List<Theirs> each =
                    persons.stream().map(one -> theirs(List.of(one))).toList();
            Extent extent = parts.deleting().delete(all);
            String expected = confirmation.of(by.account(), person, extent);
            if (!Confirmation.same(expected, confirmed)) {
                status.setRollbackOnly();
                return new Outcome.Changed(extent, expected);
            }
            String id = finish(by, persons, reason, each);
            // Last, and before the transaction ends: a mail too few can be asked for again, one too many would lie
            // there for ever.
            mails.forEach(place -> place.forget(addresses));
            return new Outcome.Erased(id, extent);
        });
        if (outcome instanceof Outcome.Erased) {
            clearings.run();
        }
        return outcome;
    }

    /** The id of the first. */
    private String finish(Actor by, List<Person> persons, String reason, List<Theirs> each) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            Person person = persons.get(i);
            String id = UUID.randomUUID().toString();
            parts.deed()
                    .done(
                            new Erasure(id, person, Erasure.Sort.ERASED, by.account(), clock.instant(), null),
                            each.get(i));
            audit.acted(by, act(person, "ERASED").because(reason));
            ids.add(id);
        }
        return ids.get(0);
    }

    private Theirs theirs(List<Person> persons) {
        return parts.search()
                .of(persons.get(0).school(), persons.stream().map(Person::id).toList());
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
            return parts.search().knows(person) ? work.on(parts.search().same(person), status) : new Outcome.Unknown();
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
        Outcome on(List<Person> persons, TransactionStatus status);
    }
}

package inzage.connector.right.purge;

import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.publication.SchoolSettings;
import inzage.connector.right.Person;
import inzage.connector.right.RightSettings;
import inzage.connector.right.purge.HeldPurge.Leaving;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes whoever left every school here, once their term is over; to be called every night, and as often as one likes. */
@Service
public class Purge {
    private static final Logger LOG = LoggerFactory.getLogger(Purge.class);

    private final Schools schools;
    private final Leavers leavers;
    private final Doubt doubt;
    private final HeldPurges held;
    private final Farewell farewell;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final RightSettings settings;
    private final SchoolSettings ofSchools;
    private final Clock clock;

    Purge(
            Schools schools,
            JdbcClient jdbc,
            Doubt doubt,
            HeldPurges held,
            Farewell farewell,
            Audit audit,
            TransactionTemplate transaction,
            RightSettings settings,
            SchoolSettings ofSchools,
            Clock clock) {
        this.schools = schools;
        this.leavers = new Leavers(jdbc);
        this.doubt = doubt;
        this.held = held;
        this.farewell = farewell;
        this.audit = audit;
        this.transaction = transaction;
        this.settings = settings;
        this.ofSchools = ofSchools;
        this.clock = clock;
    }

    /** Of all schools. */
    public void run() {
        schools.all().stream().map(SchoolSetup::id).forEach(this::run);
    }

    private void run(String school) {
        if (doubt.about(school)) {
            LOG.info("nobody is purged from {}: a source is overdue or held, or a backup was loaded", school);
            return;
        }
        Instant before = clock.instant().minus(ofSchools.of(school).leavers().orElse(settings.leavers()));
        List<Person> leaving = leavers.before(school, before);
        if (plausible(school, leaving)) {
            farewell.to(school, leaving, before);
            held.forget(school);
        }
    }

    /** A file that was cut off must not empty a school thirty days later either. */
    private boolean plausible(String school, List<Person> leaving) {
        Leaving students = leaving(school, leaving, Person.Sort.STUDENT);
        Leaving guardians = leaving(school, leaving, Person.Sort.GUARDIAN);
        Optional<HeldPurge> before = held.find(school);
        if (students.plausible() && guardians.plausible()
                || before.filter(purge -> purge.approves(students, guardians)).isPresent()) {
            return true;
        }
        if (before.filter(purge -> purge.waitsFor(students, guardians)).isEmpty()) {
            held.hold(school, students, guardians, clock.instant());
            LOG.warn(
                    "{} of {} students and {} of {} guardians of {} left at once: they are kept until a person approves",
                    students.leavers(),
                    students.all(),
                    guardians.leavers(),
                    guardians.all(),
                    school);
        }
        return false;
    }

    private Leaving leaving(String school, List<Person> leaving, Person.Sort sort) {
        int gone =
                (int) leaving.stream().filter(person -> person.sort() == sort).count();
        return new Leaving(gone, gone + leavers.there(school, sort));
    }

    /** What waits for the desk's approval. */
    public Optional<HeldPurge> held(String school) {
        return held.find(school).filter(purge -> purge.approvedAt() == null);
    }

    /** Says that so many, students and guardians together, may go, which they do with the next {@link #run}. False if it is not held for so many. */
    public boolean approve(Actor by, String school, int expected, String reason) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean approved = held.approve(school, expected, by.account(), clock.instant());
            if (approved) {
                audit.acted(by, Act.of(school, "purge", "PURGE_APPROVED").because(reason));
            }
            return approved;
        }));
    }
}

package inzage.connector.right.purge;

import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.publication.SchoolSettings;
import inzage.connector.right.Person;
import inzage.connector.right.RightSettings;
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
    private static final int PLAUSIBLE_PERCENT = 10;

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
        int students = (int) leaving.stream()
                .filter(person -> person.sort() == Person.Sort.STUDENT)
                .count();
        int all = leavers.there(school) + students;
        boolean few = students * 100L <= (long) all * PLAUSIBLE_PERCENT;
        Optional<HeldPurge> before = held.find(school);
        if (few || before.filter(purge -> purge.approves(students)).isPresent()) {
            return true;
        }
        if (before.isEmpty()
                || before.get().leavers() != students
                || before.get().approvedAt() != null) {
            held.hold(school, students, all, clock.instant());
            LOG.warn(
                    "{} of {} students of {} left at once: they are kept until a person approves",
                    students,
                    all,
                    school);
        }
        return false;
    }

    /** What waits for the desk's approval. */
    public Optional<HeldPurge> held(String school) {
        return held.find(school).filter(purge -> purge.approvedAt() == null);
    }

    /** Says that so many may go, which they do with the next {@link #run}. False if it is not held for so many. */
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

package inzage.connector.consent;

import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Module;
import inzage.connector.publication.VisibilityChanged;
import inzage.connector.school.Schools;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.batch.Asked;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Consents of students, kept with their history. Only the student gives them: callers see to that, there is no other road. */
@Service
public class Consents {
    private final ConsentRows rows;
    private final SchoolReader reader;
    private final ConsentViews views;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public Consents(
            JdbcClient jdbc,
            SchoolReader reader,
            Schools schools,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = new ConsentRows(jdbc);
        this.reader = reader;
        this.views = new ConsentViews(rows, reader, schools);
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** What the student can decide now: the guardians linked, what each may see, and whether a consent has effect. */
    public ConsentView view(String school, RecordId student) {
        return views.view(school, student, now());
    }

    /** Consents to some of the guardians linked now; others are ignored. Replaces what stood between them. {@code modules} empty: all. */
    public void give(String school, RecordId student, Set<RecordId> guardians, Set<Module> modules) {
        give(Optional.empty(), school, student, guardians, modules);
    }

    void give(Decider by, String school, RecordId student, Set<RecordId> guardians, Set<Module> modules) {
        give(Optional.of(by), school, student, guardians, modules);
    }

    private void give(
            Optional<Decider> by, String school, RecordId student, Set<RecordId> guardians, Set<Module> modules) {
        transaction.executeWithoutResult(status -> {
            Set<RecordId> linked = linked(school, student);
            linked.retainAll(guardians);
            replace(by, school, student, linked, modules);
        });
    }

    /** As {@link #give}, one for each guardian linked now: who is linked later is not among them. */
    public void giveToAll(String school, RecordId student, Set<Module> modules) {
        transaction.executeWithoutResult(
                status -> replace(Optional.empty(), school, student, linked(school, student), modules));
    }

    /** Effective at once. */
    public void withdraw(String school, RecordId student, Set<RecordId> guardians) {
        withdraw(Optional.empty(), school, student, guardians);
    }

    void withdraw(Decider by, String school, RecordId student, Set<RecordId> guardians) {
        withdraw(Optional.of(by), school, student, guardians);
    }

    private void withdraw(Optional<Decider> by, String school, RecordId student, Set<RecordId> guardians) {
        transaction.executeWithoutResult(status -> {
            rows.end(by, school, student, guardians, now());
            events.publishEvent(new VisibilityChanged(school, student));
        });
    }

    /** What the student decided until now, newest first. */
    public List<PastConsent> history(String school, RecordId student) {
        return views.named(school, rows.history(school, student));
    }

    /** All consents of a student, also those withdrawn. */
    public List<Consent> of(String school, RecordId student) {
        return rows.of(school, student);
    }

    /** All consents of some students, also those withdrawn. */
    public Asked<Consent> about(String school, Collection<RecordId> students) {
        return rows.about(school, students);
    }

    /** All consents of a school that are not withdrawn. */
    public List<Consent> standing(String school) {
        return rows.standing(school);
    }

    private void replace(
            Optional<Decider> by,
            String school,
            RecordId student,
            Collection<RecordId> guardians,
            Set<Module> modules) {
        Instant now = now();
        rows.end(by, school, student, guardians, now);
        guardians.forEach(guardian -> rows.insert(by, school, student, guardian, modules, now));
        events.publishEvent(new VisibilityChanged(school, student));
    }

    private Set<RecordId> linked(String school, RecordId student) {
        return reader.ofStudent(school, Guardianship.class, student).stream()
                .map(link -> link.record().guardian().id())
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(RecordId::hex))));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

package inzage.connector.notice.cause;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.notice.sight.NoticeKind;
import inzage.connector.school.Schools;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.AppliedChanges;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Why to look again whether there is something to tell. Written in the transaction that changes what may be seen, so that no
 * change goes unnoticed and none is noticed that did not happen.
 */
@Service
public class Causes implements AppliedChanges {
    /** Longer than a batch takes; afterwards another worker, or this one after a crash, takes it up again. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final int ATTEMPTS = 5;

    private final CauseRows rows;
    private final Schools schools;
    private final TransactionOperations transactions;
    private final Clock clock;

    Causes(CauseRows rows, Schools schools, TransactionOperations transactions, Clock clock) {
        this.rows = rows;
        this.schools = schools;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void applied(String school, String source, long run, Set<RecordId> students, boolean silent) {
        Set<NoticeKind> baseline = silent ? NoticeKind.causedBy(kinds(school, source)) : Set.of();
        rows.add(school, students, baseline, clock.instant(), clock.instant());
    }

    /** There is news of few kinds; a changed timetable alone makes nobody look again at the whole school. */
    @Override
    public boolean concerns(Kind kind) {
        return !NoticeKind.causedBy(Set.of(kind)).isEmpty();
    }

    /** What somebody may see of this student may have changed: a consent, a confirmed link. */
    public void student(String school, RecordId student) {
        rows.add(school, List.of(student), Set.of(), clock.instant(), clock.instant());
    }

    /** An account became member of the school or stands for more persons: what it sees from now on is its baseline. */
    public void account(String school, String account) {
        rows.add(school, account, clock.instant());
    }

    /** Takes up to so many causes that are due; several for the same student or account are one look. */
    public List<Look> claim(int limit) {
        List<CauseRows.Row> claimed =
                transactions.execute(status -> rows.claim(clock.instant(), LEASE, ATTEMPTS, limit));
        Map<List<String>, List<CauseRows.Row>> alike = claimed.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.school(), String.valueOf(row.student()), String.valueOf(row.account())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return new ArrayList<>(alike.values().stream().map(Causes::look).toList());
    }

    /** The kinds of which everything visible of the student now is baseline, by causes that are not done yet. */
    public Set<NoticeKind> silent(String school, RecordId student) {
        return rows.silent(school, student);
    }

    /** Looks again at an instant to come, once. */
    public void at(String school, RecordId student, Instant due) {
        if (!rows.planned(school, student, due)) {
            rows.add(school, List.of(student), Set.of(), clock.instant(), due);
        }
    }

    /** Looks again at an instant to come, and until then takes whatever is visible of a kind for known. */
    public void silentAt(String school, RecordId student, Instant due, NoticeKind kind) {
        if (!rows.plannedSilent(school, student, due, kind)) {
            rows.add(school, List.of(student), Set.of(kind), clock.instant(), due);
        }
    }

    /** To be called in the transaction that writes what came of it. */
    public void done(Look look) {
        rows.done(look.causes());
    }

    /** How many causes failed as often as they may and wait for an operator. */
    public long parked() {
        return rows.parked(ATTEMPTS);
    }

    private Set<Kind> kinds(String school, String source) {
        return schools.find(school)
                .flatMap(setup -> setup.source(source))
                .map(SourceSetup::mapping)
                .map(mapping -> mapping.kinds())
                .orElseGet(() -> Set.copyOf(Kind.all()));
    }

    private static Look look(List<CauseRows.Row> alike) {
        CauseRows.Row first = alike.get(0);
        List<Long> ids = alike.stream().map(CauseRows.Row::id).toList();
        if (first.student() != null) {
            return new Look.AtStudent(first.school(), new RecordId(first.student()), ids);
        }
        return new Look.AtAccount(first.school(), String.valueOf(first.account()), ids);
    }
}

package inzage.connector.exam.board;

import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.canonical.RecordId;
import inzage.connector.exam.Determination;
import inzage.connector.exam.Determinations;
import inzage.connector.exam.ExamHold;
import inzage.connector.exam.ExamHolds;
import inzage.connector.exam.Scope;
import inzage.connector.publication.VisibilityChanged;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Determines exam results: looks before, records, looks back, withdraws. */
@Service
public class ExamBoard {
    private final Determinations determinations;
    private final ExamHolds holds;
    private final ExamResults results;
    private final AsOf asOf;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public ExamBoard(
            Determinations determinations,
            ExamHolds holds,
            ExamResults results,
            AsOf asOf,
            Audit audit,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.determinations = determinations;
        this.holds = holds;
        this.results = results;
        this.asOf = asOf;
        this.audit = audit;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** What a determination with this scope would cover if it were recorded now. */
    public Coverage preview(String school, Scope scope) {
        Instant covered = asOf.of(school, clock.instant());
        return transaction.execute(status -> counting(school, scope, covered).coverage(results.subjects(school)));
    }

    /**
     * Determines the versions in force.
     *
     * @param visibleFrom shown from this instant on, at the earliest from now
     * @param expected how many results the board was told it covers
     * @return its id; empty, and nothing recorded, if it covers another number by now
     */
    public OptionalLong record(Actor by, String school, Scope scope, Instant visibleFrom, int expected) {
        Instant now = clock.instant();
        Instant covered = asOf.of(school, now);
        return transaction.execute(status -> {
            Counting counting = counting(school, scope, covered);
            if (counting.results() != expected) {
                return OptionalLong.empty();
            }
            Instant visible = visibleFrom.isBefore(now) ? now : visibleFrom;
            long id = determinations.determine(school, scope, visible, covered, by.account());
            audit.acted(by, Act.of(school, "determination/" + id, "DETERMINED"));
            changed(school, counting.students());
            return OptionalLong.of(id);
        });
    }

    /** Effective at once. False if this school has no such determination that stands. */
    public boolean withdraw(Actor by, String school, long id) {
        return transaction.execute(status -> {
            boolean withdrawn = determinations.withdraw(school, id, by.account());
            if (withdrawn) {
                audit.acted(by, Act.of(school, "determination/" + id, "DETERMINATION_WITHDRAWN"));
            }
            return withdrawn;
        });
    }

    /** All determinations of a school, newest first, also those withdrawn. */
    public List<Recorded> recorded(String school) {
        List<Determinations.Entry> entries = determinations.entries(school);
        List<Determination> standing = entries.stream()
                .map(Determinations.Entry::determination)
                .filter(determination -> determination.withdrawnAt() == null)
                .toList();
        Changes changes = new Changes(standing);
        transaction.executeWithoutResult(status -> standing.stream()
                .map(determination -> determination.scope().schoolYear())
                .distinct()
                .forEach(year -> results.each(school, year, changes::count)));
        return entries.stream()
                .map(entry -> new Recorded(
                        entry.determination(),
                        entry.by(),
                        entry.at(),
                        entry.withdrawnBy(),
                        changes.of(entry.determination())))
                .toList();
    }

    private Counting counting(String school, Scope scope, Instant covered) {
        List<ExamHold> standing = holds.standing(school);
        Counting counting = new Counting(scope, standing);
        results.each(school, scope.schoolYear(), found -> {
            if (!found.applied().isAfter(covered)) {
                counting.count(found);
            }
        });
        return counting;
    }

    private void changed(String school, Set<RecordId> students) {
        students.forEach(student -> events.publishEvent(new VisibilityChanged(school, student)));
    }
}

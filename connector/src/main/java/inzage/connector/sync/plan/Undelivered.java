package inzage.connector.sync.plan;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import inzage.connector.store.RecordChange;
import inzage.connector.store.RecordRow;
import inzage.connector.store.StoredRow;
import inzage.connector.sync.Reject;
import inzage.connector.sync.plan.KindIndex.Entry;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the stored records of one kind that were not delivered: missing in a scope that came whole, rejected, or left
 * without what they refer to.
 */
final class Undelivered {
    private static final int SAMPLES = 10;
    private static final String LAST_DAY = "through";

    private final PlanScope scope;
    private final Kind kind;
    private final KindIndex index;
    private final FieldChanges changes;
    private final Tally tally;
    private final Map<String, Missing> whole = new HashMap<>();
    private final Set<String> rejected = new HashSet<>();
    private final Set<String> closing = new HashSet<>();
    private final List<String> withdrawn = new ArrayList<>();
    private final List<String> leaving = new ArrayList<>();
    private long announced;

    Undelivered(PlanScope scope, Kind kind, KindIndex index, FieldChanges changes, Tally tally) {
        this.scope = scope;
        this.kind = kind;
        this.index = index;
        this.changes = changes;
        this.tally = tally;
    }

    void whole(String scopeOfKind, Missing missing) {
        whole.put(scopeOfKind, missing);
    }

    Set<String> whole() {
        return whole.keySet();
    }

    /** The first keys that are withdrawn. */
    List<String> withdrawn() {
        return withdrawn;
    }

    /** Of the withdrawn records, how many had a last day that is over: nobody needs to be told that they are gone. */
    long announced() {
        return announced;
    }

    void rejected(Reject reject) {
        reject.key().ifPresent(key -> {
            rejected.add(key);
            if (reject.protective()) {
                closing.add(key);
            }
        });
    }

    /** After the last record of all kinds; those that it refers to come first. */
    void complete(Gone gone) {
        boolean concerned = gone.concerns(kind);
        Map<String, Missing> looked = new HashMap<>();
        index.eachMissing((key, entry) -> {
            Optional<Missing> missing = missing(key, entry);
            if (closing.contains(key)) {
                close(key, entry);
            } else if (missing.filter(Missing::withdraws).isPresent()) {
                withdraw(key, gone);
            } else if (missing.isPresent() || concerned && mayChange(key, entry)) {
                looked.put(key, missing.orElse(Missing.STAYS));
            }
        });
        scope.rows(kind, looked.keySet(), row -> change(row, looked.getOrDefault(row.key(), Missing.STAYS), gone));
        kind.component(LAST_DAY)
                .ifPresent(
                        last -> scope.rows(kind, leaving, row -> announced += over(last.of(row.record(kind))) ? 1 : 0));
        leaving.clear();
    }

    private boolean over(@Nullable Object day) {
        return day instanceof LocalDate last && last.isBefore(scope.today())
                || day instanceof LocalDateTime end && end.toLocalDate().isBefore(scope.today());
    }

    private void change(StoredRow row, Missing missing, Gone gone) {
        Canonical before = row.record(kind);
        Optional<Canonical> after = missing.in(before).flatMap(gone::left);
        if (after.isEmpty()) {
            withdraw(row.key(), gone);
        } else if (!after.get().equals(before)) {
            RecordRow changed = row.with(after.get());
            scope.gathered().digest().accepted(changed);
            changes.add(changed, after.get());
        }
    }

    private void close(String key, Entry entry) {
        if (!entry.sourceRejected) {
            scope.gathered().closings().rejected(kind, key, entry.scope);
            scope.staging().add(new RecordChange.Mark(kind, key, entry.scope, true));
        }
    }

    private Optional<Missing> missing(String key, Entry entry) {
        return Optional.ofNullable(whole.get(entry.scope)).filter(missing -> mayChange(key, entry));
    }

    /** A rejected record is present; a school year that is over is history, whatever is not delivered any more. */
    private boolean mayChange(String key, Entry entry) {
        return !rejected.contains(key) && !SchoolYears.closed(entry.schoolYear, scope.currentYear());
    }

    private void withdraw(String key, Gone others) {
        tally.withdrawn++;
        leaving.add(key);
        scope.gathered().digest().withdrawn(kind, key);
        if (withdrawn.size() < SAMPLES) {
            withdrawn.add(key);
        }
        scope.staging().add(new RecordChange.Withdraw(kind, key));
        scope.owned(kind, key).ifPresent(id -> others.add(kind, id));
    }
}

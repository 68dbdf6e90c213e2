package inzage.connector.sync.plan;

import inzage.connector.canonical.Kind;
import inzage.connector.store.RecordChange;
import inzage.connector.store.RecordRow;
import inzage.connector.sync.Reject;
import inzage.connector.sync.plan.Resolver.Resolved;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a run would do to the records of one kind. */
final class KindPlan {
    private static final int SAMPLES = 10;

    private final Kind kind;
    private final KindIndex index;
    private final Staging staging;
    private final FieldChanges changes;
    private final Links links;
    private final String currentYear;
    private final Tally tally = new Tally();
    private final Set<String> whole = new HashSet<>();
    private final Set<String> rejected = new HashSet<>();
    private final Set<String> closing = new HashSet<>();
    private final List<String> created = new ArrayList<>();
    private final List<String> withdrawn = new ArrayList<>();

    KindPlan(Kind kind, KindIndex index, Staging staging, FieldChanges changes, Links links, String currentYear) {
        this.kind = kind;
        this.index = index;
        this.staging = staging;
        this.changes = changes;
        this.links = links;
        this.currentYear = currentYear;
    }

    KindIndex index() {
        return index;
    }

    Set<String> whole() {
        return whole;
    }

    void reject(Reject reject) {
        tally.read++;
        tally.rejected++;
        reject.key().ifPresent(key -> {
            rejected.add(key);
            if (reject.protective()) {
                closing.add(key);
            }
        });
    }

    void ownedElsewhere() {
        tally.read++;
        tally.accepted++;
        tally.ownedElsewhere++;
    }

    /** Compares a delivered record with what is stored. */
    void deliver(RecordRow row, Resolved resolved) {
        tally.read++;
        tally.accepted++;
        tally.dropped += resolved.dropped();
        tally.waiting += resolved.waiting() ? 1 : 0;
        KindIndex.Entry entry = index.find(row.key());
        if (entry == null) {
            create(row);
        } else {
            entry.delivered = true;
            compare(entry, row, resolved);
        }
    }

    private void create(RecordRow row) {
        index.deliver(row.key());
        tally.created++;
        links.created(row);
        if (created.size() < SAMPLES) {
            created.add(row.key());
        }
        staging.add(new RecordChange.Create(row));
    }

    private void compare(KindIndex.Entry entry, RecordRow row, Resolved resolved) {
        if (entry.withdrawn) {
            tally.restored++;
            links.created(row);
            staging.add(new RecordChange.Restore(row));
        } else if (!entry.sameContent(row.hash()) || entry.waiting != row.waiting()) {
            tally.changed++;
            changes.add(row.key(), resolved.record());
            staging.add(new RecordChange.Replace(row));
        } else {
            tally.unchanged++;
            if (entry.sourceRejected || !entry.scope.equals(row.scope())) {
                staging.add(new RecordChange.Mark(kind, row.key(), row.scope(), false));
            }
        }
    }

    /** After the last record: what is missing, and what has to be closed because its newest delivery was rejected. */
    void complete() {
        changes.flush();
        index.eachMissing((key, entry) -> {
            if (closing.contains(key)) {
                close(key, entry);
            } else if (missing(key, entry)) {
                withdraw(key);
            }
        });
    }

    private void close(String key, KindIndex.Entry entry) {
        if (!entry.sourceRejected) {
            staging.add(new RecordChange.Mark(kind, key, entry.scope, true));
        }
    }

    /** A rejected record is present; a school year that is over is history, whatever is not delivered any more. */
    private boolean missing(String key, KindIndex.Entry entry) {
        return whole.contains(entry.scope)
                && !rejected.contains(key)
                && !SchoolYears.closed(entry.schoolYear, currentYear);
    }

    private void withdraw(String key) {
        tally.withdrawn++;
        if (withdrawn.size() < SAMPLES) {
            withdrawn.add(key);
        }
        staging.add(new RecordChange.Withdraw(kind, key));
    }

    Figures figures() {
        return new Figures(
                index.live(),
                tally.counts(),
                changes.fields(),
                changes.opened(),
                links.unexpected(),
                created,
                changes.samples(),
                withdrawn);
    }
}

package inzage.connector.sync.plan;

import inzage.connector.canonical.Kind;
import inzage.connector.store.RecordChange;
import inzage.connector.store.RecordRow;
import inzage.connector.sync.Reject;
import inzage.connector.sync.plan.Resolver.Resolved;
import java.util.ArrayList;
import java.util.List;

/** What a run would do to the records of one kind. */
final class KindPlan {
    private static final int SAMPLES = 10;

    private final Kind kind;
    private final KindIndex index;
    private final Staging staging;
    private final FieldChanges changes;
    private final Links links;
    private final Tally tally = new Tally();
    private final Undelivered undelivered;
    private final List<String> created = new ArrayList<>();

    KindPlan(PlanScope scope, Kind kind, KindIndex index, FieldChanges changes, Links links) {
        this.kind = kind;
        this.index = index;
        this.staging = scope.staging();
        this.changes = changes;
        this.links = links;
        this.undelivered = new Undelivered(scope, kind, index, changes, tally);
    }

    KindIndex index() {
        return index;
    }

    /** What is known of the records that were not delivered. */
    Undelivered undelivered() {
        return undelivered;
    }

    void reject(Reject reject) {
        tally.read++;
        tally.rejected++;
        undelivered.rejected(reject);
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

    /** After the last record of all kinds; those that it refers to come first. */
    void complete(Gone gone) {
        undelivered.complete(gone);
        changes.flush();
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
                undelivered.withdrawn());
    }
}

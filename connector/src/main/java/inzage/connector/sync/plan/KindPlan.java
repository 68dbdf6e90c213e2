package inzage.connector.sync.plan;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import inzage.connector.store.RecordChange;
import inzage.connector.store.RecordRow;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Reject;
import inzage.connector.sync.plan.Resolver.Resolved;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a run would do to the records of one kind. */
final class KindPlan {
    private static final int SAMPLES = 10;

    private final Kind kind;
    private final KindIndex index;
    private final Gathered gathered;
    private final FieldChanges changes;
    private final Links links;
    private final Tally tally = new Tally();
    private final Undelivered undelivered;
    private final List<String> created = new ArrayList<>();

    /** @param aside takes what must not be stored before a person has looked at it */
    KindPlan(PlanScope scope, Kind kind, Consumer<Reject> aside) {
        this.kind = kind;
        this.index = scope.targets().records(kind);
        this.gathered = scope.gathered();
        this.changes = new FieldChanges(scope, kind, tally, aside);
        this.links = new Links(scope.lookup().stored(), scope.school(), scope.source(), kind);
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
    void deliver(RecordRow row, Resolved resolved, Mapped mapped) {
        gathered.digest().accepted(row);
        tally.read++;
        tally.accepted++;
        tally.dropped += resolved.dropped();
        tally.waiting += resolved.waiting() ? 1 : 0;
        KindIndex.Entry entry = index.find(row.key());
        if (entry == null) {
            create(row, resolved.record());
        } else {
            entry.delivered = true;
            compare(entry, row, resolved, mapped);
        }
    }

    private void create(RecordRow row, Canonical record) {
        index.deliver(row.key());
        tally.created++;
        links.created(row);
        if (created.size() < SAMPLES) {
            created.add(row.key());
        }
        stage(new RecordChange.Create(row), record);
    }

    private void compare(KindIndex.Entry entry, RecordRow row, Resolved resolved, Mapped mapped) {
        if (entry.withdrawn) {
            tally.restored++;
            links.created(row);
            stage(new RecordChange.Restore(row), resolved.record());
        } else if (!entry.sameContent(row.hash()) || entry.waiting != row.waiting()) {
            changes.add(row, resolved.record(), mapped);
        } else {
            tally.unchanged++;
            if (entry.sourceRejected || !entry.scope.equals(row.scope())) {
                gathered.staging().add(new RecordChange.Mark(kind, row.key(), row.scope(), false));
            }
        }
    }

    private void stage(RecordChange.Whole change, Canonical record) {
        gathered.closings().linked(change, record);
        gathered.staging().add(change);
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
                links.unexpected(tally.changed),
                undelivered.announced(),
                created,
                changes.samples(),
                undelivered.withdrawn());
    }
}

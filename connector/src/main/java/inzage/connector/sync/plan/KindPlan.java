package inzage.connector.sync.plan;

import inzage.connector.canonical.Kind;
import inzage.connector.store.RecordChange;
import inzage.connector.store.RecordRow;
import inzage.connector.sync.Reject;
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

    Kind kind() {
        return kind;
    }

    /** Compares a delivered record with what is stored. */
    void deliver(Delivered delivered) {
        gathered.digest().accepted(delivered);
        tally.read++;
        tally.accepted++;
        tally.dropped += delivered.resolved().dropped();
        tally.waiting += delivered.waiting() ? 1 : 0;
        KindIndex.Entry entry = index.find(delivered.key());
        if (entry == null) {
            create(delivered);
        } else {
            entry.delivered = true;
            compare(entry, delivered);
        }
    }

    private void create(Delivered delivered) {
        RecordRow row = delivered.row();
        index.deliver(row.key());
        tally.created++;
        links.created(row);
        if (created.size() < SAMPLES) {
            created.add(row.key());
        }
        stage(new RecordChange.Create(row), delivered);
    }

    private void compare(KindIndex.Entry entry, Delivered delivered) {
        if (entry.withdrawn) {
            RecordRow row = delivered.row();
            tally.restored++;
            links.created(row);
            stage(new RecordChange.Restore(row), delivered);
        } else if (!entry.sameContent(delivered.hash()) || entry.waiting != delivered.waiting()) {
            changes.add(delivered.row(), delivered.resolved().record(), delivered.mapped());
        } else {
            tally.unchanged++;
            if (entry.sourceRejected || !entry.scope.equals(delivered.scope())) {
                gathered.staging().add(new RecordChange.Mark(kind, delivered.key(), delivered.scope(), false));
            }
        }
    }

    private void stage(RecordChange.Whole change, Delivered delivered) {
        gathered.closings().linked(change, delivered.resolved()::record);
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

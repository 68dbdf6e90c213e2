package inzage.connector.sync.apply;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.store.RecipientIndex;
import inzage.connector.store.RecordWriter;
import inzage.connector.sync.AppliedChanges;
import inzage.connector.sync.plan.Lookup;
import inzage.connector.sync.plan.Plan;
import inzage.connector.sync.plan.SchoolYears;
import inzage.connector.sync.plan.WaitingRecords;
import inzage.connector.sync.run.OpenRejects;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes a plan in the caller's transaction and tells whom it concerns. */
public final class Writing {
    private final JdbcOperations jdbc;
    private final Lookup lookup;
    private final WaitingRecords waiting;
    private final OpenRejects rejects;
    private final List<AppliedChanges> listeners;

    public Writing(
            JdbcOperations jdbc,
            Lookup lookup,
            WaitingRecords waiting,
            OpenRejects rejects,
            List<AppliedChanges> listeners) {
        this.jdbc = jdbc;
        this.lookup = lookup;
        this.waiting = waiting;
        this.rejects = rejects;
        this.listeners = List.copyOf(listeners);
    }

    /** @param progress called for every change */
    void write(Plan plan, Target target, Runnable progress) {
        plan.writeIdentities(lookup.identities(), target.school(), target.source());
        Touched touched = new Touched(this::concerns);
        writeRecords(plan, target, progress, touched);
        if (plan.bringsRecords()) {
            waiting.resolve(target.school(), target.currentYear(), target.run(), target.now(), touched::add);
        }
        Set<RecordId> students = touched.students(
                lookup.stored(), new RecipientIndex(jdbc), target.school(), target.source(), target.run());
        plan.writeRejects(rejects, target.school(), target.source(), target.run(), target.now());
        if (!students.isEmpty()) {
            listeners.forEach(listener ->
                    listener.applied(target.school(), target.source(), target.run(), students, target.first()));
        }
    }

    private boolean concerns(Kind kind) {
        return listeners.stream().anyMatch(listener -> listener.concerns(kind));
    }

    private void writeRecords(Plan plan, Target target, Runnable progress, Touched touched) {
        RecordWriter writer = new RecordWriter(jdbc, target.school(), target.source(), target.run(), target.now());
        plan.each(change -> {
            writer.write(change);
            touched.add(change);
            progress.run();
        });
        writer.flush();
        touched.forget(lookup.identities(), target.school(), target.source());
    }

    /**
     * Where and when a plan is written.
     *
     * @param first the source's first applied run
     */
    record Target(String school, String source, long run, Instant now, ZoneId zone, boolean first) {
        String currentYear() {
            return SchoolYears.at(now, zone);
        }
    }
}

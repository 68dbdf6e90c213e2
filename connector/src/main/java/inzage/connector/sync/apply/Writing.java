package inzage.connector.sync.apply;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.store.RecipientIndex;
import inzage.connector.store.RecordChange;
import inzage.connector.store.RecordWriter;
import inzage.connector.store.disk.EmbeddedDisk;
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
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes a plan in the caller's transaction and tells whom it concerns. */
public final class Writing {
    private final JdbcOperations jdbc;
    private final EmbeddedDisk disk;
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
        this.disk = new EmbeddedDisk(jdbc);
        this.lookup = lookup;
        this.waiting = waiting;
        this.rejects = rejects;
        this.listeners = List.copyOf(listeners);
    }

    /** @param progress called for every change */
    void write(Plan plan, Target target, Runnable progress) {
        disk.refuseMoreThanFits(plan.bytes());
        plan.writeIdentities(lookup.identities(), target.school(), target.source());
        Touched touched = new Touched(this::concerns);
        records(target, progress, touched, changes -> plan.each(changes, progress));
        if (plan.bringsRecords()) {
            waiting.resolve(target.school(), target.currentYear(), target.run(), target.now(), touched::add);
        }
        Set<RecordId> students = students(touched, target);
        plan.writeRejects(rejects, target.school(), target.source(), target.run(), target.now());
        tell(students, touched, target);
    }

    /** Writes what of a held plan only closes. */
    void close(Plan plan, Target target, Runnable progress) {
        Touched touched = new Touched(this::concerns);
        records(
                target,
                progress,
                touched,
                changes -> plan.eachClosing(lookup.stored(), target.school(), target.source(), changes));
        tell(students(touched, target), touched, target);
    }

    private Set<RecordId> students(Touched touched, Target target) {
        return touched.students(
                lookup.stored(), new RecipientIndex(jdbc), target.school(), target.source(), target.run());
    }

    private void tell(Set<RecordId> students, Touched touched, Target target) {
        if (!students.isEmpty()) {
            listeners.forEach(listener ->
                    listener.applied(target.school(), target.source(), target.run(), students, target.silent()));
        }
        if (touched.people()) {
            listeners.forEach(listener -> listener.people(target.school()));
        }
    }

    private boolean concerns(Kind kind) {
        return listeners.stream().anyMatch(listener -> listener.concerns(kind));
    }

    private void records(Target target, Runnable progress, Touched touched, Consumer<Consumer<RecordChange>> changes) {
        RecordWriter writer = new RecordWriter(jdbc, target.school(), target.source(), target.run(), target.now());
        changes.accept(change -> {
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
     * @param silent whether nobody is to be told
     */
    record Target(String school, String source, long run, Instant now, ZoneId zone, boolean silent) {
        String currentYear() {
            return SchoolYears.at(now, zone);
        }
    }
}

package inzage.connector.sync.retention;

import inzage.connector.canonical.Kind;
import inzage.connector.store.RecordPurge;
import inzage.connector.sync.run.RunPurge;
import inzage.connector.sync.run.SchoolLock;
import java.time.Clock;
import java.time.Instant;
import java.util.function.IntSupplier;

/** Deletes by age, some rows at a time, so that nobody waits for it. */
public final class Retention {
    private final RetentionSettings settings;
    private final RunPurge runs;
    private final RecordPurge records;
    private final SchoolLock lock;
    private final Clock clock;

    public Retention(RetentionSettings settings, RunPurge runs, RecordPurge records, SchoolLock lock, Clock clock) {
        this.settings = settings;
        this.runs = runs;
        this.records = records;
        this.lock = lock;
        this.clock = clock;
    }

    /** What is needed to show and decide stays however old it is: current records, determinations, how fresh a source is. */
    public void run() {
        Instant now = clock.instant();
        all(() -> runs.runs(now.minus(settings.runs())));
        all(() -> runs.rejects(now.minus(settings.rejects())));
        records.versions(now.minus(settings.versions()));
        lock.schools().forEach(school -> withdrawn(school, now.minus(settings.withdrawn())));
    }

    /** Not while a run of the school is at work: it may be bringing back what it found to be withdrawn. */
    private void withdrawn(String school, Instant before) {
        for (Kind kind : Kind.all()) {
            all(() -> lock.whileIdle(school, () -> records.withdrawn(school, kind, before)));
        }
    }

    private static void all(IntSupplier portion) {
        int deleted = portion.getAsInt();
        while (deleted > 0) {
            deleted = portion.getAsInt();
        }
    }
}

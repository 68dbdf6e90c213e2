package inzage.config.archive;

import inzage.connector.school.Schools;
import inzage.connector.school.SourceSetup;
import inzage.connector.school.SourceSetup.FolderFetch;
import inzage.connector.sync.Run;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.SyncSteps;
import inzage.connector.sync.Syncs;
import inzage.connector.sync.Trigger;
import inzage.connector.sync.reject.RejectRow;
import inzage.connector.sync.reject.Rejects;
import inzage.connector.sync.replay.Replays;
import inzage.connector.sync.replay.Replays.Answer;
import inzage.connector.sync.replay.Replays.Which;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** One source of a school, with the steps of a run as a route takes them. */
public record TestSource(
        Schools schools,
        Syncs syncs,
        Rejects rejected,
        Replays replays,
        SyncSteps steps,
        WallClock clock,
        String school,
        String name) {

    Path folder() {
        SourceSetup source =
                schools.find(school).flatMap(setup -> setup.source(name)).orElseThrow();
        return ((FolderFetch) source.fetch()).folder();
    }

    /** Puts a package, or the files of a folder, there and syncs. */
    Run deliver(Path delivery) throws IOException {
        return deliver(delivery, delivery.getFileName().toString());
    }

    Run deliver(Path delivery, String as) throws IOException {
        clock.move(Duration.ofMinutes(1));
        if (!Files.isDirectory(delivery)) {
            drop(delivery, as);
            return sync();
        }
        try (Stream<Path> files = Files.list(delivery)) {
            for (Path file : files.toList()) {
                drop(file, file.getFileName().toString());
            }
        }
        return sync();
    }

    /** Whatever lies there has lain there for a while. */
    public void settle() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            }
        }
    }

    /** Runs on what lies there. */
    public Run sync() {
        clock.move(Duration.ofMinutes(1));
        long run = syncs.request(school, name, RunMode.FULL, Trigger.BY_HAND, "test");
        return finished(run);
    }

    private Run finished(long run) {
        return steps.apply(steps.guard(steps.plan(steps.land(steps.claim(run).orElseThrow()))));
    }

    /** Maps the newest delivery again. */
    Run replay() {
        Answer answer = replays.replay(school, name, new Which.Newest(), RunMode.FULL, "test");
        return finished(((Answer.Requested) answer).run());
    }

    List<RejectRow> rejects() {
        return rejected.page(school, name, Rejects.Which.OPEN, OptionalLong.empty(), Integer.MAX_VALUE);
    }

    private void drop(Path file, String as) throws IOException {
        Path there = folder().resolve(as);
        Files.copy(file, there, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(there, FileTime.from(clock.instant()));
    }
}

package inzage.routes.fetch;

import inzage.connector.school.Schedule;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.SyncSteps;
import inzage.connector.sync.Syncs;
import inzage.connector.sync.shelf.Watch;
import inzage.routes.pickup.PickedUp;
import inzage.routes.pickup.SftpPickUp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One source of one school, for all its schedules. */
final class WatchedSource {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedSource.class);

    private final SchoolSetup school;
    private final SourceSetup source;
    private final SyncSteps steps;
    private final SftpPickUp sftp;
    private final Syncs syncs;
    private Optional<String> trouble = Optional.empty();

    WatchedSource(SchoolSetup school, SourceSetup source, SyncSteps steps, SftpPickUp sftp, Syncs syncs) {
        this.school = school;
        this.source = source;
        this.steps = steps;
        this.sftp = sftp;
        this.syncs = syncs;
    }

    boolean open(Schedule schedule, Clock clock) {
        return schedule.open(LocalDateTime.now(clock.withZone(school.zone())), school.holidays());
    }

    /** Looks whether something waits to be read. Trouble is said once, and once more when it is over. */
    Watch look(Schedule schedule) {
        Watch watch = schedule.timing() instanceof Schedule.At ? steps.due(school, source) : steps.look(school, source);
        if (watch instanceof Watch.Due && PickedUp.bySftp(source)) {
            watch = sftp.look(school, source);
        }
        say(watch instanceof Watch.Trouble found ? Optional.of(found.sentence()) : Optional.empty());
        return watch;
    }

    /** Asks for a run; whoever claims it fetches what was seen. */
    long request(Schedule schedule) {
        return syncs.requestScheduled(school.id(), source.name(), schedule);
    }

    private synchronized void say(Optional<String> found) {
        if (!found.equals(trouble)) {
            trouble = found;
            found.ifPresentOrElse(
                    sentence -> LOG.warn("{}/{}: {}", school.id(), source.name(), sentence),
                    () -> LOG.info("{}/{}: can be fetched again", school.id(), source.name()));
        }
    }
}

package inzage.routes.fetch;

import inzage.connector.school.Schedule;
import inzage.connector.sync.shelf.Watch;
import java.time.Clock;

/** One schedule of one source as its route works on it. */
public final class ScheduledWatch {
    private final WatchedSource source;
    private final Schedule schedule;
    private final Clock clock;

    ScheduledWatch(WatchedSource source, Schedule schedule, Clock clock) {
        this.source = source;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** Whether a tick of now counts. */
    public boolean open() {
        return source.open(schedule, clock);
    }

    /** Looks whether something waits to be read. */
    public Watch look() {
        return source.look(schedule);
    }

    /** Asks for a run of what this schedule is for. */
    public long request() {
        return source.request(schedule);
    }
}

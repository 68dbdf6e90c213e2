package inzage.connector.sync;

import inzage.connector.school.Portion;
import inzage.connector.school.Schedule;
import inzage.connector.school.Schools;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.run.HeldRuns;
import inzage.connector.sync.run.RunChanges;
import inzage.connector.sync.run.RunRows;
import inzage.connector.sync.run.SourceRows;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The runs of the sources that the schools' files name. */
final class SourceSyncs implements Syncs {
    private final Schools schools;
    private final RunRows runs;
    private final HeldRuns held;
    private final RunChanges changes;
    private final SourceRows sources;
    private final Standings standings;
    private final ScheduledRuns scheduled;
    private final Clock clock;

    SourceSyncs(
            Schools schools,
            RunRows runs,
            HeldRuns held,
            RunChanges changes,
            SourceRows sources,
            Standings standings,
            ScheduledRuns scheduled,
            Clock clock) {
        this.schools = schools;
        this.runs = runs;
        this.held = held;
        this.changes = changes;
        this.sources = sources;
        this.standings = standings;
        this.scheduled = scheduled;
        this.clock = clock;
    }

    @Override
    public long request(String school, String source, Portion portion, RunMode mode, Trigger trigger, String who) {
        known(school, source);
        return runs.requested(school, source, portion, mode)
                .orElseGet(() -> runs.request(school, source, portion, mode, trigger, who, clock.instant()));
    }

    @Override
    public long requestScheduled(String school, String source, Schedule schedule) {
        RunMode mode = scheduled.mode(school, known(school, source), schedule);
        return request(school, source, schedule.portion(), mode, Trigger.SCHEDULE, "schedule");
    }

    @Override
    public List<Long> requested() {
        return runs.requested();
    }

    @Override
    public List<SourceStatus> sources() {
        return standings.all();
    }

    @Override
    public List<Run> runs(String school, String source, int limit) {
        return runs.list(school, source, limit);
    }

    @Override
    public Optional<Run> run(long id) {
        return runs.find(id);
    }

    @Override
    public List<ChangeRow> changes(long run, long after, int limit) {
        return changes.list(run, after, limit);
    }

    @Override
    public long approve(long run, String who) {
        return held.approve(held(run), who, clock.instant());
    }

    @Override
    public void dismiss(long run, String who) {
        held(run);
        if (!held.dismiss(run, "It was held, and dismissed by " + who + ": nothing else of it was applied.")) {
            throw notHeld(run);
        }
    }

    private Run held(long run) {
        return runs.find(run)
                .filter(found -> found.state() == RunState.HELD && found.mode() != RunMode.DRY)
                .orElseThrow(() -> notHeld(run));
    }

    private static NotHeld notHeld(long run) {
        return new NotHeld("Run " + run + " is not held: it was decided, or a newer run took its place.");
    }

    @Override
    public void pause(String school, String source) {
        known(school, source);
        sources.pause(school, source, true);
    }

    @Override
    public void resume(String school, String source) {
        known(school, source);
        sources.pause(school, source, false);
    }

    private SourceSetup known(String school, String source) {
        return schools.find(school)
                .flatMap(setup -> setup.source(source))
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no source '" + source + "' in school '" + school + "'"));
    }
}

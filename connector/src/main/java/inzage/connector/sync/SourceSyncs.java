package inzage.connector.sync;

import inzage.connector.school.PlannedTimes;
import inzage.connector.school.Portion;
import inzage.connector.school.Schedule;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.run.OpenRejects;
import inzage.connector.sync.run.RunRows;
import inzage.connector.sync.run.SourceRows;
import inzage.connector.sync.run.SourceState;
import inzage.connector.sync.shelf.Watch;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The runs of the sources that the schools' files name. */
final class SourceSyncs implements Syncs {
    private final Schools schools;
    private final RunRows runs;
    private final SourceRows sources;
    private final OpenRejects rejects;
    private final Fetching fetching;
    private final ScheduledRuns scheduled;
    private final Clock clock;

    SourceSyncs(
            Schools schools,
            RunRows runs,
            SourceRows sources,
            OpenRejects rejects,
            Fetching fetching,
            ScheduledRuns scheduled,
            Clock clock) {
        this.schools = schools;
        this.runs = runs;
        this.sources = sources;
        this.rejects = rejects;
        this.fetching = fetching;
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
        return schools.all().stream()
                .flatMap(school -> school.sources().stream().map(source -> status(school, source)))
                .toList();
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
    public List<RejectRow> rejects(String school, String source) {
        return rejects.list(school, source);
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

    private SourceStatus status(SchoolSetup school, SourceSetup source) {
        SourceState state = sources.find(school.id(), source.name());
        Optional<String> trouble = fetching.look(school.id(), source) instanceof Watch.Trouble found
                ? Optional.of(found.sentence())
                : Optional.empty();
        return new SourceStatus(
                school.id(),
                source.name(),
                source.mapping().system(),
                state.paused(),
                runs.newest(school.id(), source.name()),
                state.appliedAt(),
                state.paused() ? Optional.empty() : next(school, source),
                trouble,
                rejects.count(school.id(), source.name()));
    }

    private Optional<Instant> next(SchoolSetup school, SourceSetup source) {
        PlannedTimes planned = PlannedTimes.of(school);
        Instant now = clock.instant();
        return source.schedule().stream()
                .flatMap(schedule -> planned.next(schedule, now).stream())
                .min(Instant::compareTo);
    }

    private SourceSetup known(String school, String source) {
        return schools.find(school)
                .flatMap(setup -> setup.source(source))
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no source '" + source + "' in school '" + school + "'"));
    }
}

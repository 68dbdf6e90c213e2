package inzage.connector.sync;

import inzage.connector.school.PlannedTimes;
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

/** How every source fares at the moment. */
final class Standings {
    private final Schools schools;
    private final RunRows runs;
    private final SourceRows sources;
    private final OpenRejects rejects;
    private final Fetching fetching;
    private final Clock clock;

    Standings(Schools schools, RunRows runs, SourceRows sources, OpenRejects rejects, Fetching fetching, Clock clock) {
        this.schools = schools;
        this.runs = runs;
        this.sources = sources;
        this.rejects = rejects;
        this.fetching = fetching;
        this.clock = clock;
    }

    List<SourceStatus> all() {
        return schools.all().stream()
                .flatMap(school -> school.sources().stream().map(source -> status(school, source)))
                .toList();
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
}

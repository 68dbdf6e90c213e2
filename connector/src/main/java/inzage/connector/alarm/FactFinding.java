package inzage.connector.alarm;

import inzage.connector.alarm.rule.SourceFacts;
import inzage.connector.plausibility.AverageChecks;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.run.RunHistory;
import inzage.connector.sync.run.SourceRows;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what is known about a source. */
@Component
class FactFinding {
    private final WatchedRows watched;
    private final SourceRows sources;
    private final RunHistory runs;
    private final AverageChecks averages;
    private final int failures;

    FactFinding(JdbcClient jdbc, WatchedRows watched, AverageChecks averages, AlarmSettings settings) {
        this.watched = watched;
        this.averages = averages;
        this.sources = new SourceRows(jdbc);
        this.runs = new RunHistory(jdbc);
        this.failures = settings.failures();
    }

    /** Makes up for what runs only took a note of; takes some seconds at most. */
    void catchUp() {
        averages.catchUp();
    }

    SourceFacts about(SchoolSetup school, SourceSetup setup, Instant now) {
        String id = school.id();
        String source = setup.name();
        boolean paused = sources.find(id, source).paused();
        Optional<Instant> free = sources.working(id)
                ? Optional.empty()
                : Optional.of(runs.idleSince(id).orElse(Instant.EPOCH));
        return new SourceFacts(
                school,
                setup,
                watched.watched(id, source, paused, now),
                new SourceFacts.Runs(
                        runs.applied(id, source),
                        runs.requested(id, source),
                        runs.ended(id, source, failures),
                        runs.held(id, source),
                        runs.waiting(id, source),
                        free),
                averages.misfits(id, source));
    }
}

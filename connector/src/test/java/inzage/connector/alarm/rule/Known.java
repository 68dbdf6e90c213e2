package inzage.connector.alarm.rule;

import inzage.connector.alarm.rule.SourceFacts.Runs;
import inzage.connector.alarm.rule.SourceFacts.Watched;
import inzage.connector.canonical.Kind;
import inzage.connector.school.Portion;
import inzage.connector.school.Schedule;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.Delivery;
import inzage.connector.sync.MappingMoment;
import inzage.connector.sync.Receiver;
import inzage.connector.sync.Run;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.RunState;
import inzage.connector.sync.SourceMapping;
import inzage.connector.sync.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known about a source, as a test tells it: moments are those of the school's clocks. */
final class Known {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final SourceSetup.Fetch fetch;
    private final List<Schedule> schedule;
    private Optional<Duration> promised = Optional.empty();
    private boolean paused;
    private Instant since = moment("2026-01-01T00:00");
    private Optional<Instant> resting = Optional.empty();
    private final Map<Portion, Instant> applied = new HashMap<>();
    private final Map<Portion, Instant> requested = new HashMap<>();
    private List<Run> ended = List.of();
    private Optional<Run> held = Optional.empty();
    private Optional<Run> waiting = Optional.empty();
    private Optional<Instant> free = Optional.of(Instant.EPOCH);
    private int misfits;

    private Known(SourceSetup.Fetch fetch, Schedule... schedule) {
        this.fetch = fetch;
        this.schedule = List.of(schedule);
    }

    static Known source(SourceSetup.Fetch fetch, Schedule... schedule) {
        return new Known(fetch, schedule);
    }

    static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    /** An ended one. */
    static Run run(long id, RunState state, @Nullable String message) {
        return run(id, state, Trigger.SCHEDULE, "2026-11-02T08:00", message);
    }

    Known promising(Duration length) {
        promised = Optional.of(length);
        return this;
    }

    Known paused() {
        paused = true;
        return this;
    }

    Known since(String local) {
        since = moment(local);
        return this;
    }

    Known resting(String until) {
        resting = Optional.of(moment(until));
        return this;
    }

    Known applied(Portion portion, String local) {
        applied.put(portion, moment(local));
        return this;
    }

    Known requested(Portion portion, String local) {
        requested.put(portion, moment(local));
        return this;
    }

    Known ended(Run... newestFirst) {
        ended = List.of(newestFirst);
        return this;
    }

    Known held(Run run) {
        held = Optional.of(run);
        return this;
    }

    Known waiting(Trigger trigger, String requested) {
        waiting = Optional.of(run(12, RunState.REQUESTED, trigger, requested, null));
        return this;
    }

    Known working() {
        free = Optional.empty();
        return this;
    }

    Known free(String since) {
        free = Optional.of(moment(since));
        return this;
    }

    Known misfits(int number) {
        misfits = number;
        return this;
    }

    SourceFacts facts() {
        SourceSetup source = new SourceSetup("administration", new Unmapped(), fetch, schedule, Map.of(), promised);
        SchoolSetup school = new SchoolSetup(
                "vechtstroom",
                "Vechtstroom College",
                Optional.empty(),
                ZONE,
                "nl",
                List.of(source),
                Map.of(),
                Map.of());
        return new SourceFacts(
                school,
                source,
                new Watched(paused, since, resting),
                new Runs(applied, requested, ended, held, waiting, free),
                misfits);
    }

    private static Run run(long id, RunState state, Trigger trigger, String requested, @Nullable String message) {
        return new Run(
                id,
                "vechtstroom",
                "administration",
                state,
                RunMode.FULL,
                trigger,
                "test",
                moment(requested),
                null,
                null,
                Map.of(),
                0,
                Map.of(),
                null,
                null,
                null,
                null,
                message);
    }

    private static final class Unmapped implements SourceMapping {
        @Override
        public String system() {
            return "table";
        }

        @Override
        public String definitionVersion() {
            return "1";
        }

        @Override
        public Set<Kind> kinds() {
            return Set.of();
        }

        @Override
        public void map(Delivery delivery, MappingMoment moment, Receiver out) {
            throw new UnsupportedOperationException();
        }
    }
}

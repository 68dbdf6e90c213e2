package inzage.routes.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import inzage.connector.school.Holidays;
import inzage.connector.school.Holidays.Days;
import inzage.connector.school.Portion;
import inzage.connector.school.Schedule;
import inzage.connector.school.SchoolSetup;
import inzage.connector.sync.SyncSteps;
import inzage.connector.sync.Syncs;
import inzage.connector.sync.shelf.Watch;
import inzage.routes.OneSchool;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduledWatchTest {
    private static final Schedule NIGHTLY = new Schedule(new Schedule.At(LocalTime.of(1, 30)));
    private static final Schedule OFTEN = new Schedule(new Schedule.Every(Duration.ofMinutes(10)));
    private static final LocalDate CLOSED = LocalDate.of(2026, 11, 9);

    private final SyncSteps steps = mock();
    private final Syncs syncs = mock();

    @BeforeEach
    void a_run_is_going_on() {
        when(steps.look(any(), any())).thenReturn(new Watch.Nothing());
        when(steps.due(any(), any())).thenReturn(new Watch.Due(List.of()));
    }

    @Test
    void a_time_of_day_does_not_pass_unused_and_an_interval_does() {
        assertThat(watch(NIGHTLY, "2026-11-02T00:30:00Z").look()).isInstanceOf(Watch.Due.class);
        assertThat(watch(OFTEN, "2026-11-02T00:30:00Z").look()).isInstanceOf(Watch.Nothing.class);
    }

    @Test
    void asks_for_what_its_schedule_is_for() {
        watch(NIGHTLY, "2026-11-02T00:30:00Z").request();

        verify(syncs).requestScheduled("vechtstroom", "administration", NIGHTLY);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2026-11-08T22:59:00Z, true", "2026-11-08T23:00:00Z, false", "2026-11-09T23:00:00Z, true"})
    void is_closed_on_the_school_s_holidays_in_the_school_s_zone(String now, boolean open) {
        Schedule schooldays = new Schedule(OFTEN.timing(), Set.of(), false, Portion.WHOLE);

        assertThat(watch(schooldays, now).open()).isEqualTo(open);
        assertThat(watch(OFTEN, now).open()).isTrue();
    }

    private ScheduledWatch watch(Schedule schedule, String now) {
        SchoolSetup one = new OneSchool().setup();
        SchoolSetup school = new SchoolSetup(
                one.id(),
                one.name(),
                one.brin(),
                one.board(),
                one.zone(),
                one.locale(),
                new Holidays(Optional.empty(), List.of(new Days(CLOSED, CLOSED))),
                one.sources(),
                Map.of(),
                Map.of());
        WatchedSource source = new WatchedSource(school, school.sources().get(0), steps, mock(), syncs);
        return new ScheduledWatch(source, schedule, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }
}

package inzage.routes.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.school.Holidays;
import inzage.connector.school.Portion;
import inzage.connector.school.Schedule;
import inzage.connector.school.Schedule.Every;
import inzage.connector.school.Schedule.Hours;
import java.text.ParseException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quartz.CronExpression;

class TickTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Test
    void a_time_of_day_is_in_the_school_s_zone_and_made_up_for_once_when_missed() {
        assertThat(Tick.options(new Schedule(new Schedule.At(LocalTime.of(1, 30))), ZONE))
                .isEqualTo("cron=0+30+1+*+*+?&trigger.timeZone=Europe/Amsterdam&trigger.misfireInstruction=1");
    }

    @Test
    void a_time_of_day_may_be_on_some_days_only() {
        Schedule schedule = new Schedule(
                new Schedule.At(LocalTime.of(5, 0)), Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), Portion.WHOLE);

        assertThat(Tick.options(schedule, ZONE)).startsWith("cron=0+0+5+?+*+MON,SUN&");
    }

    @Test
    void an_interval_goes_on_for_ever_and_is_not_made_up_for() {
        assertThat(Tick.options(new Schedule(new Every(Duration.ofSeconds(5))), ZONE))
                .isEqualTo("trigger.repeatInterval=5000&trigger.repeatCount=-1&trigger.misfireInstruction=4");
    }

    /** 26 October 2026 is a Monday, and the day after the clock was put back. */
    @ParameterizedTest(name = "every {0} minutes between {1} and {2} on {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            10  | 06:30 | 07:10 | ``      | 06:30 06:40 06:50 07:00 07:10
            20  | 08:15 | 09:00 | ``      | 08:15 08:35 08:55
            120 | 06:30 | 11:00 | ``      | 06:30 08:30 10:30
            60  | 22:00 | 01:00 | ``      | 00:00 01:00 22:00 23:00
            60  | 22:00 | 01:00 | MONDAY  | 22:00 23:00
            60  | 22:00 | 01:00 | SUNDAY  | 00:00 01:00
            30  | 09:00 | 10:00 | TUESDAY | ``
            """)
    void an_interval_within_hours_is_counted_from_their_beginning(
            int minutes, LocalTime from, LocalTime through, String day, String times) throws ParseException {
        Set<DayOfWeek> days = day.isEmpty() ? Set.of() : Set.of(DayOfWeek.valueOf(day));
        Schedule schedule = new Schedule(
                new Every(Duration.ofMinutes(minutes), Optional.of(new Hours(from, through))), days, Portion.WHOLE);

        assertThat(openTicks(schedule, LocalDate.of(2026, 10, 26)))
                .extracting(LocalTime::toString)
                .isEqualTo(Stream.of(times.split(" "))
                        .filter(time -> !time.isEmpty())
                        .toList());
    }

    private static List<LocalTime> openTicks(Schedule schedule, LocalDate day) throws ParseException {
        String options = Tick.options(schedule, ZONE);
        CronExpression cron = new CronExpression(
                options.substring("cron=".length(), options.indexOf('&')).replace('+', ' '));
        cron.setTimeZone(TimeZone.getTimeZone(ZONE));
        List<Instant> ticks = new ArrayList<>();
        Instant end = day.plusDays(1).atStartOfDay(ZONE).toInstant();
        Instant next = day.atStartOfDay(ZONE).toInstant().minusSeconds(1);
        for (next = tick(cron, next); next.isBefore(end); next = tick(cron, next)) {
            ticks.add(next);
        }
        return ticks.stream()
                .map(tick -> tick.plusMillis(40).atZone(ZONE).toLocalDateTime())
                .filter(time -> schedule.open(time, Holidays.none()))
                .map(time -> time.toLocalTime().withNano(0))
                .collect(Collectors.toList());
    }

    private static Instant tick(CronExpression cron, Instant after) {
        return cron.getNextValidTimeAfter(Date.from(after)).toInstant();
    }
}

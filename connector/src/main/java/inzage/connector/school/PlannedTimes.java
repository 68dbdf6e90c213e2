package inzage.connector.school;

import inzage.connector.school.Schedule.Every;
import inzage.connector.school.Schedule.Hours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What schedules promise, in the zone of their school and around the days on which it is closed. */
public record PlannedTimes(ZoneId zone, Holidays holidays) {
    /** No schedule of a school rests for longer. */
    private static final int LONGEST_REST = 400;

    private static final int DAY = 24 * 60;

    public static PlannedTimes of(SchoolSetup school) {
        return new PlannedTimes(school.zone(), school.holidays());
    }

    /**
     * The first time after a moment. Of an interval that goes on all day it is the latest possible one, as nobody knows when it
     * began. Empty if there is none within a year: its days are all holidays.
     */
    public Optional<Instant> next(Schedule schedule, Instant after) {
        if (schedule.timing() instanceof Every every && every.between().isEmpty()) {
            return always(schedule, after.plus(every.interval()));
        }
        LocalDate yesterday = LocalDate.ofInstant(after, zone).minusDays(1);
        return days(yesterday)
                .filter(day -> schedule.on(day, holidays))
                .flatMap(day -> times(schedule.timing(), day))
                .map(this::instant)
                .filter(time -> time.isAfter(after))
                .findFirst();
    }

    private Optional<Instant> always(Schedule schedule, Instant due) {
        LocalDate today = LocalDate.ofInstant(due, zone);
        return days(today)
                .filter(day -> schedule.on(day, holidays))
                .findFirst()
                .map(day -> day.equals(today) ? due : instant(day.atStartOfDay()));
    }

    private static Stream<LocalDate> days(LocalDate from) {
        return IntStream.range(0, LONGEST_REST).mapToObj(from::plusDays);
    }

    private static Stream<LocalDateTime> times(Schedule.Timing timing, LocalDate day) {
        if (timing instanceof Schedule.At at) {
            return Stream.of(day.atTime(at.time()));
        }
        Every every = (Every) timing;
        return within(every.interval(), every.between().orElseThrow(), day);
    }

    private static Stream<LocalDateTime> within(Duration interval, Hours hours, LocalDate day) {
        int minutes = (int) Duration.between(hours.from(), hours.through()).toMinutes();
        int length = Math.floorMod(minutes, DAY);
        int step = (int) interval.toMinutes();
        LocalTime from = hours.from();
        return IntStream.iterate(0, past -> past <= length, past -> past + step)
                .mapToObj(past -> day.atTime(from).plusMinutes(past));
    }

    /** A time that a night lacks is as much later as the clock was put forward; of two the earlier. */
    private Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }
}

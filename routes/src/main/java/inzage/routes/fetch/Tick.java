package inzage.routes.fetch;

import inzage.connector.school.Schedule;
import inzage.connector.school.Schedule.Hours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quartz.CronTrigger;
import org.quartz.SimpleTrigger;

/**
 * A schedule as camel-quartz is told it. Quartz only triggers: {@link Schedule#open} decides whether a tick counts, and the run row
 * whether anything happens. So it may tick more often than the schedule says, never less.
 */
final class Tick {
    private static final int MINUTES = 60;

    private Tick() {}

    /**
     * The options of a Quartz endpoint. A time of day that was missed, because nothing ran then, is made up for once; a missed
     * interval is not, as the next is near.
     */
    static String options(Schedule schedule, ZoneId zone) {
        if (schedule.timing() instanceof Schedule.At at) {
            String cron = cron(
                    String.valueOf(at.time().getMinute()),
                    String.valueOf(at.time().getHour()),
                    schedule.days());
            return zoned(cron, zone, CronTrigger.MISFIRE_INSTRUCTION_FIRE_ONCE_NOW);
        }
        Schedule.Every every = (Schedule.Every) schedule.timing();
        return every.between()
                .map(hours -> zoned(within(every.interval(), hours), zone, CronTrigger.MISFIRE_INSTRUCTION_DO_NOTHING))
                .orElseGet(() -> always(every.interval()));
    }

    private static String always(Duration interval) {
        return String.format(
                Locale.ROOT,
                "trigger.repeatInterval=%d&trigger.repeatCount=-1&trigger.misfireInstruction=%d",
                interval.toMillis(),
                SimpleTrigger.MISFIRE_INSTRUCTION_RESCHEDULE_NEXT_WITH_REMAINING_COUNT);
    }

    /** On every day: which hours count on which day is not Quartz's to know when they pass midnight. */
    private static String within(Duration interval, Hours hours) {
        int minutes = (int) interval.toMinutes();
        int first = hours.from().getHour();
        int length = Math.floorMod(hours.through().getHour() - first, 24);
        int step = Math.max(1, minutes / MINUTES);
        String at = IntStream.iterate(0, i -> i <= length, i -> i + step)
                .map(i -> (first + i) % 24)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
        int minute = hours.from().getMinute();
        String past = minutes < MINUTES ? minute % minutes + "/" + minutes : String.valueOf(minute);
        return cron(past, at, Set.of());
    }

    private static String cron(String minutes, String hours, Set<DayOfWeek> days) {
        String named =
                days.stream().sorted().map(day -> day.name().substring(0, 3)).collect(Collectors.joining(","));
        return days.isEmpty()
                ? "0+" + minutes + "+" + hours + "+*+*+?"
                : "0+" + minutes + "+" + hours + "+?+*+" + named;
    }

    private static String zoned(String cron, ZoneId zone, int misfire) {
        return "cron=" + cron + "&trigger.timeZone=" + zone.getId() + "&trigger.misfireInstruction=" + misfire;
    }
}

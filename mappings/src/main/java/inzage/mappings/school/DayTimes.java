package inzage.mappings.school;

import inzage.connector.school.Schedule.Hours;
import inzage.mappings.parameter.Durations;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Place;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads times of day. */
final class DayTimes {
    private static final int HOUR = 60;
    private static final int ANY_YEAR = 2026;

    private DayTimes() {}

    /** One night a year lacks some times, and another has some twice: a day would be without its run, or have two. */
    static LocalTime daily(Entries entry, String key, ZoneId zone) {
        LocalTime time = time(entry.text(key), entry.at(key));
        if (zone.getRules().getTransitionRules().stream().anyMatch(change -> touches(change, time))) {
            throw new DefinitionError(
                    entry.at(key),
                    "when the clocks change, one night has no " + time
                            + " and another has it twice; choose another hour");
        }
        return time;
    }

    /** What a change of the clocks skips or repeats is the same every year. */
    private static boolean touches(ZoneOffsetTransitionRule change, LocalTime time) {
        ZoneOffsetTransition transition = change.createTransition(ANY_YEAR);
        LocalDateTime one = transition.getDateTimeBefore();
        LocalDateTime other = transition.getDateTimeAfter();
        LocalDateTime from = one.isBefore(other) ? one : other;
        LocalDateTime until = one.isBefore(other) ? other : one;
        return Stream.of(from, until)
                .map(end -> end.toLocalDate().atTime(time))
                .anyMatch(at -> !at.isBefore(from) && at.isBefore(until));
    }

    /** Hours like {@code 06:30-18:00}, or {@code 22:00-06:00} past midnight. */
    static Optional<Hours> within(Entries entry, String key) {
        Optional<Hours> hours = entry.maybe(key).map(written -> hours(written, entry.at(key)));
        if (hours.isPresent()) {
            checkInterval(Durations.read(entry.text("every"), entry.at("every")), entry.at("every"));
        }
        return hours;
    }

    private static Hours hours(String written, Place at) {
        String[] ends = written.split("-", -1);
        if (ends.length != 2) {
            throw new DefinitionError(at, "'" + written + "' are no hours like 06:30-18:00");
        }
        Hours hours = new Hours(time(ends[0].strip(), at), time(ends[1].strip(), at));
        if (hours.from().equals(hours.through())) {
            throw new DefinitionError(
                    at, "'" + written + "' ends when it begins; leave 'between' out for the whole day");
        }
        return hours;
    }

    /** So that it ticks at the same times every day, on every node. */
    private static void checkInterval(Duration every, Place at) {
        long minutes = every.toMinutes();
        boolean whole = every.equals(Duration.ofMinutes(minutes)) && minutes > 0;
        if (!whole || (minutes < HOUR ? HOUR % minutes : minutes % HOUR) != 0) {
            throw new DefinitionError(
                    at,
                    "with 'between', 'every' divides an hour or is a number of hours: 5m, 10m, 15m, 20m, 30m, 1h, 2h");
        }
    }

    private static LocalTime time(String text, Place at) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw new DefinitionError(at, "'" + text + "' is no time like 01:30");
        }
    }
}

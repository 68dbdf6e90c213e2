package inzage.mappings.school;

import inzage.connector.school.Schedule.Hours;
import inzage.mappings.parameter.Durations;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Place;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** Reads times of day. */
final class DayTimes {
    private static final int HOUR = 60;

    private DayTimes() {}

    /** Between 02:00 and 02:59 there is one night a year without that time and one that has it twice. */
    static LocalTime daily(Entries entry, String key) {
        LocalTime time = time(entry.text(key), entry.at(key));
        if (time.getHour() == 2) {
            throw new DefinitionError(
                    entry.at(key),
                    "a time between 02:00 and 02:59 does not exist one night a year; choose another hour");
        }
        return time;
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

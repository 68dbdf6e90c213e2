package inzage.mappings.load.fetch;

import inzage.mappings.definition.fetch.CallFetch.Pace;
import inzage.mappings.definition.fetch.CallFetch.Rate;
import inzage.mappings.definition.fetch.Hours;
import inzage.mappings.parameter.Durations;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Place;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code hours}, {@code rate} and {@code timeout}. */
final class PaceReader {
    private static final Pattern RATE = Pattern.compile("([1-9]\\d{0,4})/([smh])");
    private static final Map<String, Duration> UNITS =
            Map.of("s", Duration.ofSeconds(1), "m", Duration.ofMinutes(1), "h", Duration.ofHours(1));
    private static final Duration MOST = Duration.ofMinutes(15);

    private PaceReader() {}

    static Pace read(Entries fetch) {
        if (!fetch.maybe("parallel").orElse("1").equals("1")) {
            fetch.mistakes().add(fetch.at("parallel"), "calls are made one at a time in this version: 'parallel: 1'");
        }
        return new Pace(
                fetch.maybe("hours").map(text -> hours(text, fetch.at("hours"))),
                rate(fetch.maybe("rate").orElse("4/s"), fetch.at("rate")),
                timeout(fetch.maybe("timeout").orElse("30s"), fetch.at("timeout")));
    }

    private static Hours hours(String text, Place at) {
        try {
            String[] ends = text.split("-", 2);
            if (ends.length == 2) {
                return new Hours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // told below
        }
        throw new DefinitionError(at, "'" + text + "' is no part of the day like 20:00-06:00");
    }

    private static Rate rate(String text, Place at) {
        Matcher rate = RATE.matcher(text);
        if (!rate.matches()) {
            throw new DefinitionError(at, "'" + text + "' is no rate like 4/s, 100/m or 1000/h");
        }
        return new Rate(Integer.parseInt(rate.group(1)), UNITS.getOrDefault(rate.group(2), Duration.ZERO));
    }

    private static Duration timeout(String text, Place at) {
        Duration timeout = Durations.read(text, at);
        if (timeout.compareTo(MOST) > 0) {
            throw new DefinitionError(at, "an answer may take 15m at most");
        }
        return timeout;
    }
}

package inzage.mappings.definition;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How a date, moment or school year is written into a template, e.g. {@code {week/from:epoch}}. */
public sealed interface Format {
    /** No language, and the weeks of ISO 8601: from Monday, the first with four days in the year. */
    Locale WEEKS = Locale.forLanguageTag("und-NL");

    /** Empty where the value is no date, moment or school year. */
    Optional<String> write(String value, ZoneId zone);

    /** Seconds since 1970; of a date, at the start of its day in the school's zone. */
    record Epoch() implements Format {
        @Override
        public Optional<String> write(String value, ZoneId zone) {
            return moment(value, zone).map(moment -> Long.toString(moment.toEpochSecond()));
        }
    }

    /** Any pattern of {@link DateTimeFormatter}; weeks are those of ISO 8601. */
    record Dated(DateTimeFormatter pattern) implements Format {
        @Override
        public Optional<String> write(String value, ZoneId zone) {
            return moment(value, zone).map(pattern::format);
        }
    }

    /** The two years of a school year with other text around them: {@code yyyy / yyyy}. */
    record TwoYears(String pattern) implements Format {
        private static final String YEAR = "yyyy";
        private static final int FIRST_MONTH = 8;

        @Override
        public Optional<String> write(String value, ZoneId zone) {
            Optional<Integer> first = value.matches("\\d{4}-\\d{4}")
                    ? Optional.of(Integer.valueOf(value.substring(0, 4)))
                    : moment(value, zone).map(TwoYears::begin);
            return first.map(
                    year -> pattern.replaceFirst(YEAR, year.toString()).replaceFirst(YEAR, Integer.toString(year + 1)));
        }

        private static int begin(ZonedDateTime moment) {
            return moment.getMonthValue() >= FIRST_MONTH ? moment.getYear() : moment.getYear() - 1;
        }
    }

    /** A date, or a moment with or without a zone, as this program and ISO write it. */
    private static Optional<ZonedDateTime> moment(String value, ZoneId zone) {
        List<Function<String, ZonedDateTime>> ways = List.of(
                text -> LocalDate.parse(text).atStartOfDay(zone),
                text -> Instant.parse(text).atZone(zone),
                text -> OffsetDateTime.parse(text).atZoneSameInstant(zone),
                text -> LocalDateTime.parse(text).atZone(zone));
        for (Function<String, ZonedDateTime> way : ways) {
            try {
                return Optional.of(way.apply(value));
            } catch (DateTimeException e) {
                // the next way
            }
        }
        return Optional.empty();
    }
}

package inzage.mappings.fetch;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Cursors that are moments: in the notations in which systems write them, compared and set back. */
final class Moments {
    private Moments() {}

    /** Earlier by so much, in the same notation; empty where it is no moment, so that everything is asked again. */
    static Optional<String> before(String moment, Duration overlap) {
        if (overlap.isZero()) {
            return Optional.of(moment);
        }
        List<Function<String, String>> ways = List.of(
                text -> moved(text, OffsetDateTime::parse, overlap, DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                text -> moved(text, LocalDateTime::parse, overlap, DateTimeFormatter.ISO_LOCAL_DATE_TIME),
                text -> LocalDate.parse(text).minusDays(days(overlap)).toString());
        for (Function<String, String> way : ways) {
            try {
                return Optional.of(way.apply(moment));
            } catch (DateTimeException e) {
                // the next way
            }
        }
        return seconds(moment, overlap);
    }

    private static String moved(
            String text, Function<String, Temporal> reader, Duration overlap, DateTimeFormatter writer) {
        return writer.format(reader.apply(text).minus(overlap));
    }

    /** A part of a day is a day. */
    private static long days(Duration overlap) {
        return overlap.plusDays(1).minusNanos(1).toDays();
    }

    /** Seconds or milliseconds since 1970. */
    private static Optional<String> seconds(String moment, Duration overlap) {
        if (moment.matches("\\d{9,10}")) {
            return Optional.of(Long.toString(Long.parseLong(moment) - overlap.toSeconds()));
        }
        return moment.matches("\\d{12,13}")
                ? Optional.of(Long.toString(Long.parseLong(moment) - overlap.toMillis()))
                : Optional.empty();
    }

    /** Numbers by value, moments with a zone by when they are, all else as text. */
    static int compare(String left, String right) {
        String number = "-?\\d{1,30}(\\.\\d{1,30})?";
        if (left.matches(number) && right.matches(number)) {
            return new BigDecimal(left).compareTo(new BigDecimal(right));
        }
        try {
            return OffsetDateTime.parse(left)
                    .toInstant()
                    .compareTo(OffsetDateTime.parse(right).toInstant());
        } catch (DateTimeException e) {
            return left.compareTo(right);
        }
    }
}

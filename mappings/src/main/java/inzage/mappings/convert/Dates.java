package inzage.mappings.convert;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Dates, times and moments: in the system's own notation or ISO; a moment without a zone is the school's. */
final class Dates {
    private static final DateTimeFormatter SPACED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("H:mm[:ss]");

    private static final int DAY = "2026-09-01".length();

    private final ZoneId zone;
    private final List<Function<String, LocalDate>> days;
    private final List<Function<String, Instant>> moments;
    private final List<Function<String, Instant>> zonedMoments;
    private final List<Function<String, LocalDateTime>> locals;

    Dates(Optional<DateTimeFormatter> date, Optional<DateTimeFormatter> moment, ZoneId zone) {
        this.zone = zone;
        this.days = List.of(t -> LocalDate.parse(t, date.orElse(DateTimeFormatter.ISO_LOCAL_DATE)), LocalDate::parse);
        Function<String, LocalDateTime> own =
                t -> LocalDateTime.parse(t, moment.orElse(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
        Function<String, Instant> ownMoment = own.andThen(this::instant);
        Function<String, Instant> local = t -> instant(LocalDateTime.parse(t));
        Function<String, Instant> spaced = t -> instant(LocalDateTime.parse(t, SPACED));
        Function<String, Instant> offset = t -> OffsetDateTime.parse(t).toInstant();
        this.moments = List.of(ownMoment, offset, local, spaced);
        this.zonedMoments = moment.isPresent() ? moments : List.of(offset, ownMoment, local, spaced);
        this.locals = List.of(
                own,
                t -> OffsetDateTime.parse(t).atZoneSameInstant(zone).toLocalDateTime(),
                LocalDateTime::parse,
                t -> LocalDateTime.parse(t, SPACED));
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    /** A moment counts for its day. */
    Optional<LocalDate> date(String text) {
        return day(text).or(() -> moment(text).map(moment -> moment.atZone(zone).toLocalDate()));
    }

    Optional<Instant> moment(String text) {
        return firstThat(text, zoned(text) ? zonedMoments : moments);
    }

    /** A way that fails costs more than one that succeeds: the likely one goes first. */
    private static boolean zoned(String text) {
        return text.endsWith("Z") || text.lastIndexOf('+') > DAY || text.lastIndexOf('-') > DAY;
    }

    /** What the clocks in the school show; a date alone is not enough. */
    Optional<LocalDateTime> local(String text) {
        return firstThat(text, locals);
    }

    /** Also a date alone, for the start of its day, and a moment with trailing zone words, or with UTC and an offset at once. */
    Optional<Instant> lenient(String text) {
        return moment(text)
                .or(() -> day(text).map(day -> day.atStartOfDay(zone).toInstant()))
                .or(() -> moment(text.replaceFirst("(?<=\\d)\\s*[A-Za-z]+$", "")))
                .or(() -> moment(text.replaceFirst("(?<=\\d)Z(?=[+-]\\d\\d:\\d\\d$)", "")));
    }

    private Optional<LocalDate> day(String text) {
        return firstThat(text, days);
    }

    /** A moment counts for what the clocks in the school show. */
    Optional<LocalTime> time(String text) {
        return firstThat(text, List.of(LocalTime::parse, t -> LocalTime.parse(t, SHORT), t -> local(t).orElseThrow(
                        () -> new DateTimeException("none"))
                .toLocalTime()));
    }

    private static <T> Optional<T> firstThat(String text, List<Function<String, T>> ways) {
        for (Function<String, T> way : ways) {
            try {
                return Optional.of(way.apply(text));
            } catch (DateTimeException e) {
                // the next way
            }
        }
        return Optional.empty();
    }
}

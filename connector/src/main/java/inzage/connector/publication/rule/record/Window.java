package inzage.connector.publication.rule.record;

import inzage.connector.canonical.Activity;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Document;
import inzage.connector.canonical.NewsItem;
import inzage.connector.publication.decision.Calendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From when until when something is published.
 *
 * @param from the first instant; absent for what is published from its arrival
 * @param to the first instant at which it is over; absent for what stays
 */
record Window(@Nullable Instant from, @Nullable Instant to) {

    /** Whether a record is of a kind that is published for some time. */
    static boolean has(Canonical record) {
        return record instanceof NewsItem || record instanceof Document || record instanceof Activity;
    }

    /** Empty for what is not published at all. */
    static Optional<Window> of(Canonical record, Calendar calendar) {
        if (record instanceof NewsItem news) {
            return ofDays(news.publishFrom(), news.publishThrough(), calendar);
        }
        if (record instanceof Document document) {
            return ofDays(document.publishFrom(), document.publishThrough(), calendar);
        }
        return record instanceof Activity activity ? Optional.of(of(activity, calendar)) : Optional.empty();
    }

    boolean holds(Instant now) {
        return (from == null || !now.isBefore(from)) && (to == null || now.isBefore(to));
    }

    Optional<Instant> next(Instant now) {
        return Stream.of(Optional.ofNullable(from), Optional.ofNullable(to))
                .flatMap(Optional::stream)
                .filter(now::isBefore)
                .min(Instant::compareTo);
    }

    /** Both days inclusive. */
    private static Optional<Window> ofDays(@Nullable LocalDate from, @Nullable LocalDate through, Calendar calendar) {
        return from == null
                ? Optional.empty()
                : Optional.of(new Window(calendar.start(from), dayAfter(through, calendar)));
    }

    /** Over when the event is; earlier if its publication ends before. */
    private static Window of(Activity activity, Calendar calendar) {
        LocalDate first = activity.publishFrom();
        Instant end = end(activity, calendar);
        Instant last = dayAfter(activity.publishThrough(), calendar);
        return new Window(
                first == null ? null : calendar.start(first), last == null || end.isBefore(last) ? end : last);
    }

    /** An event without an end, and one from midnight through midnight, lasts to the end of its last day. */
    private static Instant end(Activity activity, Calendar calendar) {
        LocalDateTime from = activity.from();
        LocalDateTime through = activity.through();
        boolean wholeDays = through == null
                || from.toLocalTime().equals(LocalTime.MIDNIGHT)
                        && through.toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDate last = (through == null ? from : through).toLocalDate();
        return wholeDays || through == null
                ? calendar.start(last.plusDays(1))
                : through.atZone(calendar.zone()).toInstant();
    }

    private static @Nullable Instant dayAfter(@Nullable LocalDate day, Calendar calendar) {
        return day == null ? null : calendar.start(day.plusDays(1));
    }
}

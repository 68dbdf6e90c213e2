package inzage.connector.publication;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Activity;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Document;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Incident;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.NewsItem;
import inzage.connector.canonical.Note;
import inzage.connector.canonical.Recipients;
import inzage.connector.canonical.Report;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.StandardTest;
import inzage.connector.canonical.SupportPlan;
import inzage.connector.publication.decision.Calendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The day that a record is about, in the eyes of who reads it. */
final class RecordDay {
    private static final Map<Class<? extends Canonical>, Function<Canonical, @Nullable Object>> DAYS = Map.ofEntries(
            day(Result.class, Result::achievedOn),
            day(Absence.class, Absence::date),
            day(Enrolment.class, Enrolment::from),
            day(Note.class, Note::date),
            day(SupportPlan.class, SupportPlan::from),
            day(Report.class, Report::visibleFrom),
            day(StandardTest.class, StandardTest::takenOn),
            day(Incident.class, Incident::at),
            day(NewsItem.class, NewsItem::date),
            day(Activity.class, activity -> activity.from().toLocalDate()),
            day(Document.class, Document::publishFrom));

    private RecordDay() {}

    /** Empty for what has no day. */
    static Optional<LocalDate> of(Canonical record, Calendar calendar) {
        Kind kind = Kind.of(record);
        if (Recipients.has(kind)) {
            return Optional.of(Recipients.of(record).day());
        }
        return Optional.ofNullable(DAYS.get(kind.type()))
                .map(day -> day.apply(record))
                .map(day -> day instanceof Instant moment ? calendar.day(moment) : (LocalDate) day);
    }

    private static <T extends Canonical>
            Map.Entry<Class<? extends Canonical>, Function<Canonical, @Nullable Object>> day(
                    Class<T> kind, Function<T, @Nullable Object> day) {
        return Map.entry(kind, record -> day.apply(kind.cast(record)));
    }
}

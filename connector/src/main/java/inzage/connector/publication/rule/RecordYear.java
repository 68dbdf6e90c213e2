package inzage.connector.publication.rule;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import inzage.connector.publication.decision.Calendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The school year that a record belongs to: the one it names, else the one that contains its date. */
final class RecordYear {
    private static final String YEAR = "schoolYear";
    /** What kinds call their date; none has two of these. */
    private static final List<String> DATES = List.of("date", "takenOn", "due", "at", "from");

    private RecordYear() {}

    /** Empty for what belongs to no year, such as a student. */
    static Optional<String> of(Canonical record, Calendar calendar) {
        return value(record, YEAR).map(String.class::cast).or(() -> DATES.stream()
                .flatMap(name -> value(record, name).stream())
                .flatMap(date -> day(date, calendar))
                .map(calendar::yearOf)
                .findFirst());
    }

    private static Optional<Object> value(Canonical record, String component) {
        return Kind.of(record).component(component).map(one -> one.of(record));
    }

    private static Stream<LocalDate> day(@Nullable Object value, Calendar calendar) {
        if (value instanceof Instant moment) {
            return Stream.of(calendar.day(moment));
        }
        return value instanceof LocalDateTime moment
                ? Stream.of(moment.toLocalDate())
                : Stream.of(value).filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
    }
}

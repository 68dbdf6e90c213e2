package inzage.portal.absence;

import inzage.connector.canonical.Absence;
import inzage.connector.publication.Names;
import inzage.connector.publication.Shown;
import inzage.portal.child.EmptyView;
import inzage.portal.child.SubjectView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A child's absences, newest week first. */
@Schema(name = "Absences")
record AbsencesView(
        List<WeekView> weeks,

        @Schema(description = "When the school last delivered this.") @Nullable
        Instant updatedAt,

        @Nullable EmptyView empty) {

    /** A week from Monday to Sunday, numbered as in ISO 8601. */
    @Schema(name = "Week")
    record WeekView(int year, int week, LocalDate from, LocalDate through, List<AbsenceView> absences) {}

    /** One absence; hours are lesson hours, times are local to the school. */
    @Schema(name = "Absence")
    record AbsenceView(
            String id,
            LocalDate date,
            @Nullable Integer fromHour,
            @Nullable Integer throughHour,
            @Nullable LocalTime from,
            @Nullable LocalTime through,
            @Nullable SubjectView subject,

            @Schema(
                    example = "absent",
                    description = "absent, late, sick, sent-out, exempt, no-books, no-homework, other")
            String kind,

            @Nullable String reason,
            @Schema(description = "Geoorloofd.") boolean authorised,

            @Schema(description = "Afgehandeld: signalled and acted upon.")
            boolean handled) {

        static AbsenceView of(Shown<Absence> shown, Names names) {
            Absence absence = shown.value();
            return new AbsenceView(
                    shown.id().hex(),
                    absence.date(),
                    absence.fromHour(),
                    absence.throughHour(),
                    absence.from(),
                    absence.through(),
                    subject(absence, names),
                    absence.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    absence.reason(),
                    absence.authorised(),
                    absence.handled());
        }

        private static @Nullable SubjectView subject(Absence absence, Names names) {
            return absence.subject() == null || !absence.subject().resolved()
                    ? null
                    : SubjectView.of(absence.subject().id(), names);
        }
    }
}

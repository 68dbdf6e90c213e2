package inzage.portal.enrolment;

import inzage.connector.canonical.Enrolment;
import inzage.connector.publication.Shown;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A child's enrolment in a programme for a school year; both dates inclusive. */
@Schema(name = "Enrolment")
public record EnrolmentView(
        String id,
        @Schema(example = "2026-2027") String schoolYear,
        @Nullable String programme,
        @Schema(example = "havo") @Nullable String level,
        @Nullable Integer yearOfStudy,
        LocalDate from,
        @Nullable LocalDate through,
        @Schema(description = "Whether it covers today.") boolean active) {
    /** The active one first, then the newest. */
    public static final Comparator<EnrolmentView> NEWEST_FIRST = Comparator.comparing(EnrolmentView::active)
            .thenComparing(EnrolmentView::from)
            .reversed()
            .thenComparing(EnrolmentView::id);

    public static EnrolmentView of(Shown<Enrolment> shown, LocalDate today) {
        Enrolment enrolment = shown.value();
        return new EnrolmentView(
                shown.id().hex(),
                enrolment.schoolYear(),
                enrolment.programme(),
                enrolment.level(),
                enrolment.yearOfStudy(),
                enrolment.from(),
                enrolment.through(),
                covers(enrolment, today));
    }

    private static boolean covers(Enrolment enrolment, LocalDate today) {
        LocalDate through = enrolment.through();
        return !enrolment.from().isAfter(today) && (through == null || !through.isBefore(today));
    }
}

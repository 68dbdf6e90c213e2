package inzage.portal.attendance;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Attendance;
import inzage.connector.publication.ChildFile;
import inzage.connector.publication.attendance.Rate;
import inzage.portal.child.Asking;
import inzage.portal.child.EmptyView;
import inzage.portal.security.SignedIn;
import inzage.portal.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Absences")
class AttendanceController {
    private final Asking asking;
    private final ChildFile file;
    private final Texts texts;

    AttendanceController(Asking asking, ChildFile file, Texts texts) {
        this.asking = asking;
        this.file = file;
        this.texts = texts;
    }

    /** How much was attended, by period; a period of which nothing was registered is not there. */
    @Schema(name = "Attendance")
    record AttendanceView(
            List<PeriodView> periods,

            @Schema(description = "When the school last delivered absences.") @Nullable
            Instant updatedAt,

            @Nullable EmptyView empty) {}

    /** A period of the school year; both days are inclusive, together they are 100 per cent. */
    @Schema(name = "AttendancePeriod")
    record PeriodView(
            @Nullable String name,
            LocalDate from,
            LocalDate through,

            @Schema(description = "Per cent of the registered lessons.")
            int present,

            @Schema(description = "Per cent of the registered lessons.")
            int absent) {
        static PeriodView of(Rate rate) {
            return new PeriodView(
                    rate.period().name(), rate.period().from(), rate.period().through(), rate.present(), rate.absent());
        }
    }

    @GetMapping("/api/v1/children/{child}/attendance")
    @Operation(
            summary = "Attendance of a child",
            description =
                    "How much of its lessons the child attended, by period of this school year: of lessons that are over and of"
                            + " which attendance was registered.")
    AttendanceView attendance(@AuthenticationPrincipal SignedIn signedIn, @PathVariable RecordId child) {
        Attendance attendance =
                asking.one(signedIn, viewer -> file.attendance(viewer, child)).answer();
        List<PeriodView> periods =
                attendance.rates().stream().map(PeriodView::of).toList();
        return new AttendanceView(
                periods,
                attendance.updatedAt().orElse(null),
                EmptyView.unless(periods, "attendance", attendance.names(), texts));
    }
}

package inzage.portal.agenda;

import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.Homework;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Answer;
import inzage.connector.publication.Publication;
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
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Agenda")
class HomeworkController {
    private final Asking asking;
    private final Publication publication;
    private final Texts texts;

    HomeworkController(Asking asking, Publication publication, Texts texts) {
        this.asking = asking;
        this.publication = publication;
        this.texts = texts;
    }

    /** What a child has to do, the first first; both days are inclusive. */
    @Schema(name = "HomeworkList")
    record HomeworkList(
            LocalDate from,
            LocalDate through,
            List<HomeworkView> homework,

            @Schema(description = "When the school last delivered this.") @Nullable
            Instant updatedAt,

            @Nullable EmptyView empty) {}

    @GetMapping("/api/v1/children/{child}/homework")
    @Operation(
            summary = "Homework of a child",
            description =
                    "By the day it is due. Both days are inclusive, at most 62 together; one left out means a week, both"
                            + " the week of today.")
    HomeworkList homework(
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable RecordId child,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate through) {
        Days asked = new Days(from, through);
        var answered = asking.on(signedIn, (viewer, today) -> publication.homework(viewer, child, asked.at(today)));
        DateRange days = asked.at(answered.today());
        Answer<Homework> answer = answered.answer();
        List<HomeworkView> homework = HomeworkView.inOrder(answer.shown(), answer.names());
        return new HomeworkList(
                days.from(),
                days.through(),
                homework,
                answer.updatedAt().orElse(null),
                EmptyView.unless(homework, "homework", answer.names(), texts));
    }
}

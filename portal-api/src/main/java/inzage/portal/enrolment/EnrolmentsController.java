package inzage.portal.enrolment;

import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Answer;
import inzage.connector.publication.Publication;
import inzage.portal.child.Asking;
import inzage.portal.child.Asking.Asked;
import inzage.portal.child.EmptyView;
import inzage.portal.security.SignedIn;
import inzage.portal.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Children")
class EnrolmentsController {
    private final Asking asking;
    private final Publication publication;
    private final Texts texts;

    EnrolmentsController(Asking asking, Publication publication, Texts texts) {
        this.asking = asking;
        this.publication = publication;
        this.texts = texts;
    }

    /** A child's enrolments. */
    @Schema(name = "Enrolments")
    record EnrolmentsView(
            List<EnrolmentView> enrolments,
            @Nullable Instant updatedAt,
            @Nullable EmptyView empty) {}

    @GetMapping("/api/v1/children/{child}/enrolments")
    @Operation(summary = "Enrolments of a child", description = "The active one first, then the newest.")
    EnrolmentsView enrolments(@AuthenticationPrincipal SignedIn signedIn, @PathVariable RecordId child) {
        Asked<Answer<Enrolment>> asked = asking.one(signedIn, viewer -> publication.enrolments(viewer, child));
        Answer<Enrolment> answer = asked.answer();
        List<EnrolmentView> enrolments = answer.shown().stream()
                .map(shown -> EnrolmentView.of(shown, asked.today()))
                .sorted(EnrolmentView.NEWEST_FIRST)
                .toList();
        return new EnrolmentsView(
                enrolments,
                answer.updatedAt().orElse(null),
                EmptyView.unless(enrolments, "enrolments", answer.names(), texts));
    }
}

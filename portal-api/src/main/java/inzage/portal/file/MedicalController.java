package inzage.portal.file;

import inzage.connector.canonical.Medical;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Answer;
import inzage.connector.publication.ChildFile;
import inzage.connector.publication.Part;
import inzage.connector.publication.Shown;
import inzage.portal.child.Asking;
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
@Tag(name = "File")
class MedicalController {
    private final Asking asking;
    private final ChildFile file;
    private final Texts texts;

    MedicalController(Asking asking, ChildFile file, Texts texts) {
        this.asking = asking;
        this.file = file;
        this.texts = texts;
    }

    /** What the school knows about a child's health; of each source that tells one entry. */
    @Schema(name = "Medical")
    record MedicalView(
            List<Entry> entries,

            @Schema(description = "When the school last delivered this.") @Nullable
            Instant updatedAt,

            @Nullable EmptyView empty) {}

    /** What is absent the school does not have or does not show. */
    @Schema(name = "MedicalEntry")
    record Entry(
            @Nullable String practitioner,
            @Nullable String medication,
            @Nullable String limitations,
            @Nullable String allergies,
            @Nullable String diet,
            @Nullable String other) {
        static Entry of(Shown<Medical> shown) {
            Medical medical = shown.value();
            return new Entry(
                    medical.practitioner(),
                    medical.medication(),
                    medical.limitations(),
                    medical.allergies(),
                    medical.diet(),
                    medical.other());
        }
    }

    @GetMapping("/api/v1/children/{child}/medical")
    @Operation(summary = "Health of a child", description = "What the school knows of it. Never sent in any other way.")
    MedicalView medical(@AuthenticationPrincipal SignedIn signedIn, @PathVariable RecordId child) {
        Answer<Medical> answer = asking.one(signedIn, viewer -> file.part(viewer, child, Part.MEDICAL))
                .answer();
        List<Entry> entries = answer.shown().stream().map(Entry::of).toList();
        return new MedicalView(
                entries, answer.updatedAt().orElse(null), EmptyView.unless(entries, "medical", answer.names(), texts));
    }
}

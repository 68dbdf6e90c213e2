package inzage.portal.file;

import inzage.connector.canonical.Note;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Answer;
import inzage.connector.publication.ChildFile;
import inzage.connector.publication.Names;
import inzage.connector.publication.Part;
import inzage.connector.publication.Shown;
import inzage.portal.child.Asking;
import inzage.portal.child.EmptyView;
import inzage.portal.child.SubjectView;
import inzage.portal.paging.Page;
import inzage.portal.security.SignedIn;
import inzage.portal.text.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "File")
class NotesController {
    private final Asking asking;
    private final ChildFile file;
    private final Texts texts;

    NotesController(Asking asking, ChildFile file, Texts texts) {
        this.asking = asking;
        this.file = file;
        this.texts = texts;
    }

    /** Notes about a child, newest first. */
    @Schema(name = "Notes")
    record NotesView(
            List<NoteView> notes,

            @Schema(description = "What to send as cursor for the page after this one.") @Nullable
            String next,

            @Schema(description = "When the school last delivered this.") @Nullable
            Instant updatedAt,

            @Nullable EmptyView empty) {}

    /** Something that somebody of the school wrote down; the category is the school's own word. */
    @Schema(name = "Note")
    record NoteView(
            String id,
            LocalDate date,
            String category,
            @Nullable SubjectView subject,
            String text) {
        static NoteView of(Shown<Note> shown, Names names) {
            Note note = shown.value();
            return new NoteView(
                    shown.id().hex(),
                    note.date(),
                    note.category(),
                    SubjectView.ofNullable(note.subject(), names),
                    note.text());
        }
    }

    @GetMapping("/api/v1/children/{child}/notes")
    @Operation(summary = "Notes about a child", description = "Newest first.")
    NotesView notes(
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable RecordId child,
            @Parameter(description = "What the page before gave as next.") @RequestParam(required = false) @Nullable
                    String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        var asked = asking.one(signedIn, viewer -> file.part(viewer, child, Part.NOTES));
        Answer<Note> answer = asked.answer();
        Page<NoteView> page = Page.newestFirst(
                answer.shown().stream()
                        .map(shown -> NoteView.of(shown, answer.names()))
                        .toList(),
                item -> item.date() + item.id(),
                cursor,
                limit);
        return new NotesView(
                page.items(),
                page.next(),
                answer.updatedAt().orElse(null),
                EmptyView.unless(page.items(), "notes", answer.names(), texts));
    }
}

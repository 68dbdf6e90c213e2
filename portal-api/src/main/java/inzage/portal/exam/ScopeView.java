package inzage.portal.exam;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result.ExamComponent;
import inzage.connector.exam.Scope;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import inzage.portal.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which results a determination is about. What is left out does not narrow it down. */
@Schema(name = "Scope")
record ScopeView(
        @NotNull @Pattern(regexp = "\\d{4}-\\d{4}") @Schema(example = "2026-2027")
        String schoolYear,

        @Size(max = 100)
        @Pattern(regexp = Text.PLAIN)
        @Schema(description = "As the administration writes it; also level.", example = "1")
        @Nullable
        String sitting,

        @Size(max = 100) @Pattern(regexp = Text.PLAIN) @Schema(example = "havo") @Nullable
        String level,

        @Size(max = 32) @Schema(example = "ce-grade") @Nullable
        String component,

        @Pattern(regexp = "[0-9a-f]{32}") @Nullable String subject,

        @Pattern(regexp = "[0-9a-f]{32}") @Nullable String site) {

    static ScopeView of(Scope scope) {
        return new ScopeView(
                scope.schoolYear(),
                scope.sitting(),
                scope.level(),
                Optional.ofNullable(scope.component())
                        .map(component -> word(component.name()))
                        .orElse(null),
                hex(scope.subject()),
                hex(scope.site()));
    }

    /** @throws Refusal if there is no such component */
    Scope scope() {
        return new Scope(
                schoolYear,
                filled(sitting).orElse(null),
                filled(level).orElse(null),
                filled(component).map(ScopeView::component).orElse(null),
                filled(subject).map(RecordId::new).orElse(null),
                filled(site).map(RecordId::new).orElse(null));
    }

    static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ExamComponent component(String word) {
        try {
            return ExamComponent.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new Refusal(ProblemKind.BAD_REQUEST);
        }
    }

    private static Optional<String> filled(@Nullable String text) {
        return Optional.ofNullable(text).filter(written -> !written.isBlank());
    }

    private static @Nullable String hex(@Nullable RecordId id) {
        return id == null ? null : id.hex();
    }
}

package inzage.portal.desk;

import inzage.portal.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Why something is decided, where that must be said. */
@Schema(name = "Reason")
public record ReasonRequest(
        @NotBlank
        @Size(max = 500)
        @Pattern(regexp = Text.PLAIN)
        @Schema(description = "In a sentence; kept with the decision.")
        String reason) {}

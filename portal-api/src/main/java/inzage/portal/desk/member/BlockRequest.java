package inzage.portal.desk.member;

import inzage.portal.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Why somebody is kept out. */
@Schema(name = "Block")
record BlockRequest(
        @NotBlank
        @Size(max = 500)
        @Pattern(regexp = Text.PLAIN)
        @Schema(description = "In a sentence; kept with the decision.")
        String reason) {}

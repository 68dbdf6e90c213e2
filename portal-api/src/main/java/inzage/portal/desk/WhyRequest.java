package inzage.portal.desk;

import inzage.portal.text.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why something is decided, where that may be left out. */
@Schema(name = "Why")
record WhyRequest(
        @Size(max = 500)
        @Pattern(regexp = Text.PLAIN)
        @Schema(description = "In a sentence; kept with the decision.")
        @Nullable
        String reason) {
    static Optional<String> reason(@Nullable WhyRequest request) {
        return Optional.ofNullable(request)
                .flatMap(why -> Optional.ofNullable(why.reason()))
                .filter(text -> !text.isBlank());
    }
}

package inzage.portal.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A problem detail (RFC 9457). It has no {@code instance}: what is hidden and what does not exist must answer in the same
 * bytes, whatever was asked for.
 */
@Schema(description = "Why a request was not answered (RFC 9457).")
public record Problem(
        @Schema(description = "What kind of problem; stable.", example = "urn:inzage:problem:not-found")
        String type,

        @Schema(description = "In words, in the language of the request.")
        String title,

        int status,

        @Schema(description = "What to do about it.") String detail,

        @Schema(description = "Which fields of the request are not right.") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Field> fields) {
    public Problem {
        fields = List.copyOf(fields);
    }

    /** A field of the request, and what is wrong with it; never what was sent. */
    public record Field(String name, String message) {}
}

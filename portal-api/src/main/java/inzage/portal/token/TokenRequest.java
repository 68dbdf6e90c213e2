package inzage.portal.token;

import inzage.connector.token.Scope;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

/** What a new token is for. */
record TokenRequest(
        @NotBlank @Size(max = 60) @Schema(description = "What its owner calls it.", example = "Agenda on my phone")
        String name,

        @NotEmpty @Size(max = 20) @Schema(description = "What it may ask for.", example = "[\"children\", \"agenda\"]")
        Set<@NotNull @Pattern(regexp = SCOPES) String> scopes,

        @NotNull @Min(1) @Max(365) @Schema(description = "In how many days it ends by itself.", example = "90")
        Integer days) {
    static final String SCOPES =
            "children|enrolments|results|absences|agenda|homework|notes|plans|reports|standard-tests"
                    + "|incidents|group|news|activities|documents";

    Set<Scope> opens() {
        return scopes.stream().flatMap(word -> Scope.of(word).stream()).collect(Collectors.toSet());
    }

    Duration life() {
        return Duration.ofDays(days);
    }

    /** Its owner made up the name. */
    @Override
    public String toString() {
        return "TokenRequest";
    }
}

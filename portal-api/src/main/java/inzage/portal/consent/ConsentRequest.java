package inzage.portal.consent;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Module;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a student decides about some guardians. A guardian who is not named stays as is. */
record ConsentRequest(@NotEmpty @Size(max = 50) List<@Valid @NotNull Choice> guardians) {

    /** What one guardian may see from now on. */
    @Schema(name = "ConsentChoice")
    record Choice(
            @NotNull @Pattern(regexp = "[0-9a-f]{32}") String guardian,

            @NotNull @Schema(description = "Whether the guardian may look.")
            Boolean given,

            @Schema(description = "What the consent covers; left out or empty for everything, also what comes later.")
            @Nullable
            Set<@Pattern(regexp = "results|absences|enrolments") String> modules) {

        RecordId id() {
            return new RecordId(guardian);
        }

        Set<Module> covered() {
            Set<String> words = modules == null ? Set.of() : modules;
            return Arrays.stream(Module.values())
                    .filter(module -> words.contains(module.word()))
                    .collect(Collectors.toSet());
        }
    }
}

package inzage.portal.consent;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Module;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a student decides about some guardians, or about all who are linked now. A guardian who is not named stays as is. */
record ConsentRequest(
        @Nullable @Size(min = 1, max = 50) List<@Valid @NotNull Choice> guardians,

        @Nullable
        @Valid
        @Schema(
                description =
                        "For each guardian linked now, and for nobody linked later; withdrawing is for each to whom a consent stands, too.")
        Covered all) {
    private static final String MODULE =
            "results|absences|enrolments|agenda|homework|notes|plans|reports|standard-tests"
                    + "|incidents|medical|group|attendance";

    /** What one guardian may see from now on. */
    @Schema(name = "ConsentChoice")
    record Choice(
            @NotNull @Pattern(regexp = "[0-9a-f]{32}") String guardian,

            @NotNull @Schema(description = "Whether the guardian may look.")
            Boolean given,

            @Schema(description = "What the consent covers; left out or empty for everything, also what comes later.")
            @Nullable
            Set<@Pattern(regexp = MODULE) String> modules) {

        RecordId id() {
            return new RecordId(guardian);
        }

        Set<Module> covered() {
            return named(modules);
        }
    }

    /** What all may see from now on. */
    @Schema(name = "ConsentForAll")
    record Covered(
            @NotNull @Schema(description = "Whether they may look.")
            Boolean given,

            @Schema(description = "What the consent covers; left out or empty for everything, also what comes later.")
            @Nullable
            Set<@Pattern(regexp = MODULE) String> modules) {

        Choice of(RecordId guardian) {
            return new Choice(guardian.hex(), given, modules);
        }
    }

    @AssertTrue
    @Schema(hidden = true)
    boolean isAboutSomeOrAboutAll() {
        return (guardians == null) != (all == null);
    }

    /** The decision about each, if these are the guardians whom such a decision may be about. */
    List<Choice> choices(Set<RecordId> whoseMayBeGiven, Set<RecordId> whoseMayBeWithdrawn) {
        return all == null
                ? Objects.requireNonNullElse(guardians, List.of())
                : (all.given() ? whoseMayBeGiven : whoseMayBeWithdrawn)
                        .stream().map(all::of).toList();
    }

    private static Set<Module> named(@Nullable Set<String> given) {
        Set<String> words = given == null ? Set.of() : given;
        return Arrays.stream(Module.values())
                .filter(module -> words.contains(module.word()))
                .collect(Collectors.toSet());
    }
}

package inzage.portal.operation;

import inzage.connector.restoration.Maintenance;
import inzage.connector.school.Rereading;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.settings.SettingsReport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Operations")
class ProblemsController {
    private static final String SETTINGS_RESTORED =
            "The database was loaded from a backup, and what the school's desk set since it was made is lost. The school's"
                    + " portal stays closed until the desk has looked its settings over and saved them, changed or not.";
    private static final String RESTORED =
            "The database was loaded from a backup. The school's portal stays closed until"
                    + " this source has delivered everything anew: ask for a run, and approve it if it is held. Changes are not"
                    + " enough: have a source that sends only those send all of it once.";

    private final Schools schools;
    private final Rereading files;
    private final Maintenance maintenance;
    private final SettingsReport settings;

    ProblemsController(Schools schools, Rereading files, Maintenance maintenance, SettingsReport settings) {
        this.schools = schools;
        this.files = files;
        this.maintenance = maintenance;
        this.settings = settings;
    }

    /** A mistake in a file of the installation, or what else keeps a school closed. */
    @Schema(name = "ConfigurationProblem")
    record ProblemView(
            @Schema(description = "The school whose file it is in; absent if it concerns all.") @Nullable
            String school,

            @Schema(description = "The source that was set aside; absent if the whole school was, or only a setting.")
            @Nullable
            String source,

            @Schema(description = "Where, what is wrong, and what to do.")
            String message) {}

    @GetMapping("/api/v1/operations/problems")
    @Operation(
            summary = "Mistakes in the files of schools and systems",
            description = "What they are in was set aside, or stays closed, until they are mended.")
    List<ProblemView> problems() {
        Stream<ProblemView> setAside = schools.problems().stream()
                .map(problem -> new ProblemView(
                        problem.school().orElse(null), problem.source().orElse(null), problem.message()));
        return Stream.of(
                        setAside,
                        schools.all().stream().flatMap(this::settings),
                        schools.all().stream().flatMap(this::closed))
                .flatMap(problems -> problems)
                .toList();
    }

    @PostMapping("/api/v1/operations/reload")
    @Operation(
            summary = "Read the files of schools and systems again",
            description =
                    "Takes what was changed, without a restart, on the node that answers; says what is wrong now.")
    List<ProblemView> reload() {
        files.reload();
        settings.takeNewSchools();
        return problems();
    }

    private Stream<ProblemView> closed(SchoolSetup school) {
        Stream<ProblemView> settings = maintenance.waitsForSettings(school.id())
                ? Stream.of(new ProblemView(school.id(), null, SETTINGS_RESTORED))
                : Stream.empty();
        return Stream.concat(
                settings,
                maintenance.waitsFor(school.id()).stream()
                        .map(source -> new ProblemView(school.id(), source, RESTORED + lacking(school.id(), source))));
    }

    private String lacking(String school, String source) {
        List<String> kinds = maintenance.lacks(school, source);
        return kinds.isEmpty() ? "" : " It has still to bring: " + String.join(", ", kinds) + ".";
    }

    private Stream<ProblemView> settings(SchoolSetup school) {
        return settings.of(school).stream().map(message -> new ProblemView(school.id(), null, message));
    }
}

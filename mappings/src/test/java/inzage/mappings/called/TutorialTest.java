package inzage.mappings.called;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.MappingMoment;
import inzage.mappings.check.Findings;
import inzage.mappings.check.SchoolCheck;
import inzage.mappings.check.TrialFetch;
import inzage.mappings.engine.DefinedMapping;
import inzage.mappings.engine.Expected;
import inzage.mappings.engine.Given;
import inzage.mappings.engine.Got;
import inzage.mappings.fetch.Step;
import inzage.mappings.school.SchoolFiles;
import inzage.mappings.school.SchoolsProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of {@code ADDING-A-SYSTEM.md}, taken with the files that stand in it, by somebody who has nothing else. */
class TutorialTest {
    private static final Path FOLDER = Path.of("src/test/resources/tutorial");
    private static final Path EXAMPLE = FOLDER.resolve("schoolbel.yml");
    private static final Path TEXT = Path.of("ADDING-A-SYSTEM.md");
    private static final String ADDRESS = "https://kompasroos.schoolbel.example";

    private final StandIn standIn = new StandIn(FOLDER.resolve("in"));
    private final Path home;

    TutorialTest(@TempDir Path home) throws IOException {
        this.home = home;
        write("systems/schoolbel.yml", block("inzage: 1\nsystem: schoolbel"));
        write("schools/kompasroos.yml", block("# config/schools/kompasroos.yml").replace(ADDRESS, standIn.address()));
        Path secret = write("secrets/kompasroos/administration/secret", "secret-secret\n");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
    }

    @AfterEach
    void stop() {
        standIn.close();
    }

    @Test
    void a_system_takes_less_than_eighty_lines() throws IOException {
        assertThat(Files.readAllLines(home.resolve("systems/schoolbel.yml"))).hasSizeLessThan(80);
        assertThat(home.resolve("systems/schoolbel.yml")).hasSameTextualContentAs(EXAMPLE);
    }

    @Test
    void it_is_fetched_and_mapped() throws IOException {
        SchoolFiles schools = SchoolFiles.toTry(properties());
        assertThat(schools.problems()).isEmpty();
        StandIn.Fetched fetched = fetched(schools.all().get(0).sources().get(0));

        assertThat(fetched.done().ending()).isEqualTo(Step.Ending.WHOLE);
        Expected.check(FOLDER, Got.of(mapping(schools.all().get(0).sources().get(0)), fetched.delivery()));
    }

    @Test
    void a_trial_says_what_the_text_shows() throws IOException {
        assertThat(tried().lines())
                .containsExactlyElementsOf(
                        block("source administration").lines().toList());
        assertThat(tried().good()).isFalse();
    }

    @Test
    void the_line_to_paste_makes_the_code_known() throws IOException {
        String pasted = block("    codes:");
        Files.writeString(
                home.resolve("schools/kompasroos.yml"),
                Files.readString(home.resolve("schools/kompasroos.yml")) + pasted);

        assertThat(tried().lines())
                .contains("  kind absence: 3 accepted")
                .noneMatch(line -> line.contains("nobody knows"));
        assertThat(tried().good()).isTrue();
    }

    private Findings tried() {
        TrialFetch calls = new TrialFetch() {
            @Override
            public Optional<Trial> fetch(SchoolSetup school, SourceSetup source) {
                return Optional.of(new Trial.Fetched(fetched(source).delivery()));
            }
        };
        Clock clock = Clock.fixed(Got.MOMENT.landed(), Got.MOMENT.zone());
        return new SchoolCheck(SchoolFiles.toTry(properties()), List.of(calls), clock)
                .check("kompasroos", Optional.of("administration"));
    }

    private StandIn.Fetched fetched(SourceSetup source) {
        MappingMoment moment = Got.MOMENT;
        return standIn.fetch(mapping(source), moment, Map.of(), new Given());
    }

    private static DefinedMapping mapping(SourceSetup source) {
        return (DefinedMapping) source.mapping();
    }

    private SchoolsProperties properties() {
        return new SchoolsProperties(
                home.resolve("schools"), home.resolve("boards"), home.resolve("secrets"), home.resolve("systems"));
    }

    /** The block of the text that begins so. */
    private static String block(String start) throws IOException {
        Matcher block = Pattern.compile("```[a-z]*\\n(" + Pattern.quote(start) + ".*?)```", Pattern.DOTALL)
                .matcher(Files.readString(TEXT));
        assertThat(block.find()).as("a block that begins with " + start).isTrue();
        return block.group(1);
    }

    private Path write(String file, String text) throws IOException {
        Path path = home.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }
}

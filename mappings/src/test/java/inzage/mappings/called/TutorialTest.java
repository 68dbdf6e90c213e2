package inzage.mappings.called;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.school.SourceSetup;
import inzage.connector.sync.MappingMoment;
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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The steps of {@code ADDING-A-SYSTEM.md}, taken with the files that stand in it, by somebody who has nothing else; the
 * fourth, the command {@code check}, is taken where that is.
 */
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

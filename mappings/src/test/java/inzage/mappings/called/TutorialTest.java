package inzage.mappings.called;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.mappings.definition.Definition;
import inzage.mappings.engine.Expected;
import inzage.mappings.engine.Given;
import inzage.mappings.engine.Got;
import inzage.mappings.fetch.Step;
import inzage.mappings.load.Systems;
import inzage.mappings.read.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in {@code ADDING-A-SYSTEM.md}: what the text shows is what is tried here. */
class TutorialTest {
    private static final Path FOLDER = Path.of("src/test/resources/tutorial");
    private static final Path EXAMPLE = FOLDER.resolve("schoolbel.yml");
    private static final Path TEXT = Path.of("ADDING-A-SYSTEM.md");

    @Test
    void a_system_takes_less_than_eighty_lines() throws IOException {
        assertThat(Files.readAllLines(EXAMPLE)).hasSizeLessThan(80);
    }

    @Test
    void the_text_shows_the_example_as_it_is() throws IOException {
        assertThat(Files.readString(TEXT)).contains("```yaml\n" + Files.readString(EXAMPLE) + "```\n");
    }

    @Test
    void it_is_fetched_and_mapped_as_a_definition_of_the_installations_own(@TempDir Path systems) throws IOException {
        Files.copy(EXAMPLE, systems.resolve("schoolbel.yml"));
        Systems known = Systems.load(systems);
        assertThat(known.mistakes()).isEmpty();
        Definition definition = known.find("schoolbel").orElseThrow();

        try (StandIn standIn = new StandIn(FOLDER.resolve("in"))) {
            String school = Files.readString(FOLDER.resolve("school.yml")).replace("{stand-in}", standIn.address());
            var mapping = Got.mapping(definition, school, Limits.standard());
            StandIn.Fetched fetched = standIn.fetch(mapping, Got.MOMENT, Map.of(), new Given());

            assertThat(fetched.done().ending()).isEqualTo(Step.Ending.WHOLE);
            Expected.check(FOLDER, Got.of(mapping, fetched.delivery()));
        }
    }
}

package inzage.mappings.called;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.mappings.engine.Expected;
import inzage.mappings.engine.Given;
import inzage.mappings.engine.Got;
import inzage.mappings.fetch.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every definition that calls its system against a stand-in that answers as the system does:
 * {@code golden/<system>/<case>/in/mappings} and {@code __files}, with what the school says in {@code school.yml}, where
 * {@code {stand-in}} is the address, and what must come of it. With {@code -Dgolden.write} the expectation is written, to be
 * read by a person before it is believed.
 */
class CallGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.walk(GOLDEN, 2)) {
            return folders
                    .filter(folder -> Files.isDirectory(folder.resolve("in/mappings")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fetches_and_maps_as_expected(Path folder) throws IOException {
        String system = GOLDEN.relativize(folder).getName(0).toString();
        try (StandIn standIn = new StandIn(folder.resolve("in"))) {
            String school = Files.readString(folder.resolve("school.yml")).replace("{stand-in}", standIn.address());
            var mapping = Got.mapping(system, school);
            StandIn.Fetched fetched = standIn.fetch(mapping, Got.MOMENT, Map.of(), new Given());

            assertThat(fetched.done().sentence())
                    .as("why the fetch did not end well")
                    .isEmpty();
            assertThat(fetched.done().ending()).isEqualTo(Step.Ending.WHOLE);
            Expected.check(folder, Got.of(mapping, fetched.delivery()));
        }
    }
}

package inzage.mappings.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every definition against what its system delivers: {@code golden/<system>/<case>/in} with what the school says in
 * {@code school.yml}, and what must come of it. With {@code -Dgolden.write} the expectation is written, to be read by a person
 * before it is believed.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.walk(GOLDEN, 2)) {
            return folders
                    .filter(folder -> Files.isDirectory(folder.resolve("in"))
                            && !Files.isDirectory(folder.resolve("in/mappings")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void maps_as_expected(Path folder) throws IOException {
        String system = GOLDEN.relativize(folder).getName(0).toString();
        Got got = Got.of(system, Files.readString(folder.resolve("school.yml")), Given.folder(folder.resolve("in")));

        Expected.check(folder, got);
    }
}

package inzage.config.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsDocumentedTest {
    private static final Path SHIPPED = Path.of("application.yml");

    /** Of what only tests bind, nothing needs to stand there. */
    static Stream<String> names() {
        return KnownSettings.scan(SettingsDocumentedTest.class.getClassLoader()).names().stream()
                .filter(name -> !name.startsWith("inzage.sample"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void stands_in_the_shipped_file(String name) throws IOException {
        String group = name.split("\\.")[1];
        String key = name.substring(name.lastIndexOf('.') + 1);

        assertThat(group(group)).as(name).containsPattern("(?m)^ +(# )?" + key + ":");
    }

    /** The lines of one group under {@code inzage}, its first one included. */
    private static String group(String group) throws IOException {
        List<String> from = Files.readAllLines(SHIPPED).stream()
                .dropWhile(line -> !line.matches("  (# )?" + group + ":.*"))
                .toList();
        Stream<String> within = from.stream().skip(1).takeWhile(line -> line.startsWith("    "));
        return Stream.concat(from.stream().limit(1), within).collect(Collectors.joining("\n"));
    }
}

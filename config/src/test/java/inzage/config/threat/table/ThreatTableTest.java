package inzage.config.threat.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests are named after the threats they show resistance to: {@code t_19_…}, or {@code t_03_t_34_…} after two of them. */
class ThreatTableTest {
    private static final int THREATS = 54;
    /** A method that JUnit or jqwik runs: what is between its annotation and its name is no blank line. */
    private static final Pattern TEST = Pattern.compile(
            "@(?:Test|ParameterizedTest|RepeatedTest|TestFactory|Property)\\b(?:(?!\n\n).)*?void ((?:t_?\\d{2}_)+)",
            Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("\\d{2}");

    @Test
    void each_threat_has_a_test_or_a_reason_why_it_has_none_yet() {
        Set<Integer> met = new TreeSet<>(named());
        Arrays.stream(NotYet.values()).map(NotYet::number).forEach(met::add);
        assertThat(met)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, THREATS).boxed().toList());
    }

    @Test
    void what_has_a_test_is_no_longer_in_the_list() {
        assertThat(NotYet.values()).extracting(NotYet::number).doesNotContainAnyElementsOf(named());
        assertThat(NotYet.values())
                .extracting(NotYet::reason)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    private static Set<Integer> named() {
        try (Stream<Path> files = Files.walk(Path.of("..").toAbsolutePath().normalize())) {
            return files.filter(file -> file.toString().contains("/src/test/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    // Measurements, which run on no build.
                    .filter(file -> !file.toString().contains("/benchmark/"))
                    .flatMap(file -> TEST.matcher(text(file)).results())
                    .map(name -> name.group(1))
                    .flatMap(name -> NUMBER.matcher(name).results())
                    .map(number -> Integer.valueOf(number.group()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package inzage.config.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackagesTest {
    @Test
    void are_null_marked_and_described_in_one_sentence_in_every_module() {
        Sources sources = Sources.ofRepository();

        assertThat(sources.folders()).hasSizeGreaterThan(10);
        assertThat(sources.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/** Does a thing. */ | package a; | is not @NullMarked",
                "/** Does a thing. And more. */ | @NullMarked%npackage a; | is not described in one sentence",
                "// Does a thing. | @NullMarked%npackage a; | is not described in one sentence",
                "/** Does a thing */ | @NullMarked%npackage a; | is not described in one sentence"
            })
    void are_seen_to_fail_when_badly_described(String comment, String declaration, String fault, @TempDir Path folder)
            throws IOException {
        Path described = Files.createDirectories(folder.resolve("a"));
        Files.writeString(described.resolve(Sources.NAME), String.format(comment + "%n" + declaration + "%n"));

        assertThat(new Sources(folder).faults()).containsExactly("a " + fault);
    }

    @Test
    void may_give_the_reasons_for_a_decision_after_the_sentence(@TempDir Path folder) throws IOException {
        Path described = Files.createDirectories(folder.resolve("a"));
        Files.writeString(described.resolve(Sources.NAME), """
                /**
                 * Does a thing.
                 *
                 * <p>It could have been done otherwise. It was not.
                 */
                @NullMarked
                package a;
                """);

        assertThat(new Sources(folder).faults()).isEmpty();
    }

    @Test
    void are_seen_to_fail_when_not_described(@TempDir Path folder) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("a")).resolve("A.java"), "package a; class A {}");

        assertThat(new Sources(folder).faults()).containsExactly("a has no package-info.java");
    }
}

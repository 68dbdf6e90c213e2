package inzage.config.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFolderTest {
    private static final Clock FIRST =
            Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final Clock LATER = Clock.offset(FIRST, Duration.ofDays(100));

    private final Path home;

    DemoFolderTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void is_written_at_the_first_start_and_leaves_nothing_beside_it() throws IOException {
        open(FIRST);

        assertThat(Files.readString(folder().resolve("first-start"))).isEqualTo("2026-11-22\n");
        try (Stream<Path> beside = Files.list(folder().getParent())) {
            assertThat(beside).containsExactly(folder());
        }
    }

    @Test
    void keeps_counting_from_the_first_start() throws IOException {
        DemoSchools first = open(FIRST);
        Path file = folder().resolve("de-waterlelie/administration/absences.csv");
        Files.writeString(file, "changed by hand");

        assertThat(open(LATER)).isEqualTo(first);
        assertThat(file).hasContent("changed by hand");
    }

    @Test
    void refuses_a_folder_that_it_did_not_make() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("first-start"), "yesterday");

        assertThatThrownBy(() -> open(FIRST))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("must hold the day of the first start");
    }

    private DemoSchools open(Clock clock) {
        return new DemoFolder(folder(), clock).open(DemoFixture.SMALL);
    }

    private Path folder() {
        return home.resolve(".inzage/demo");
    }
}

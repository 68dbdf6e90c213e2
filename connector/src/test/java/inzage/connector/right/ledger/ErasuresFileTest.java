package inzage.connector.right.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.canonical.RecordId;
import inzage.connector.right.Person;
import inzage.connector.store.InstallationSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasuresFileTest {
    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");

    private final Path path;
    private final ErasuresFile file;

    ErasuresFileTest(@TempDir Path home) {
        this.path = home.resolve(ErasuresFile.NAME);
        this.file = new ErasuresFile(new InstallationSettings(home, null, true), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void a_line_that_was_cut_off_takes_neither_the_next_one_nor_the_next_start_with_it() throws IOException {
        file.append(line("first"));
        file.append(line("torn"));
        String whole = Files.readString(path).stripTrailing();
        Files.writeString(path, whole.substring(0, whole.length() - 30));
        assertThat(file.lines()).extracting(Line::id).containsExactly("first");

        file.append(line("second"));

        assertThat(file.lines()).extracting(Line::id).containsExactly("first", "second");
    }

    @Test
    void a_whole_line_that_cannot_be_read_is_never_passed_over() throws IOException {
        file.append(line("first"));
        Files.writeString(path, Files.readString(path).replace("\"LEFT\"", "\"GONE\""));
        file.append(line("second"));

        assertThatThrownBy(file::lines)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("line 2 of")
                .hasMessageNotContaining("GONE");
    }

    @Test
    void a_line_of_which_only_the_end_of_line_is_missing_counts() throws IOException {
        file.append(line("first"));
        Files.writeString(path, Files.readString(path).stripTrailing());

        assertThat(file.lines()).extracting(Line::id).containsExactly("first");
    }

    private static Line line(String id) {
        Person person = new Person("merel", Person.Sort.STUDENT, new RecordId("0".repeat(32)));
        return Line.of(new Erasure(id, person, Erasure.Sort.LEFT, "purge", NOW, null), List.of());
    }
}

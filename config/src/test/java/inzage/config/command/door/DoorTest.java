package inzage.config.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorTest {
    private final Door door = new Door(8080, "Kanarie-token");

    @TempDir
    private Path home = Path.of("");

    @Test
    void is_found_while_it_is_open_and_by_its_owner_alone() throws IOException {
        door.write(home);

        assertThat(Door.in(home)).contains(door);
        assertThat(home).isDirectoryContaining("glob:**command-token");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("command-token"))))
                .isEqualTo("rw-------");
        door.remove(home);
        assertThat(Door.in(home)).isEmpty();
    }

    @Test
    void of_a_newer_program_stays_when_the_older_one_stops() throws IOException {
        Door newer = new Door(8081, "another");
        door.write(home);
        newer.write(home);

        door.remove(home);

        assertThat(Door.in(home)).contains(newer);
    }

    @Test
    void is_not_guessed_from_a_file_that_says_something_else() throws IOException {
        Files.writeString(home.resolve("command-token"), "https://example.org\ntoken\n");

        assertThat(Door.in(home)).isEmpty();
    }

    @Test
    void never_shows_its_token() {
        assertThat(door.toString()).doesNotContain("Kanarie");
    }
}

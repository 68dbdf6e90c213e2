package inzage.connector.sync.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.school.SourceSetup.FolderFetch;
import inzage.connector.school.SourceSetup.Packaging;
import inzage.connector.school.SourceSetup.Take;
import inzage.connector.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class LookoutTest {
    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private SeenInputs seen = new SeenInputs(JdbcClient.create(TestDatabase.H2.fresh()));

    @BeforeEach
    void folder() throws IOException {
        Files.createDirectories(home.resolve("in"));
    }

    @Test
    void a_missing_folder_is_told_in_a_sentence() throws IOException {
        Files.delete(home.resolve("in"));
        assertThat(look(source(Packaging.FOLDER, Take.NEWEST, Optional.empty())))
                .isInstanceOfSatisfying(Watch.Trouble.class, trouble -> assertThat(trouble.sentence())
                        .contains("does not exist", "fetch: folder"));
    }

    @Test
    void a_folder_is_complete_when_nothing_changed_for_a_while() throws IOException {
        FolderFetch source = source(Packaging.FOLDER, Take.NEWEST, Optional.empty());
        drop("users.csv", "a", 300);
        drop("classes.csv", "b", 30);
        assertThat(names(look(source))).isEmpty();

        drop("classes.csv", "b", 61);
        assertThat(names(look(source))).containsExactlyInAnyOrder("users.csv", "classes.csv");
    }

    @Test
    void a_ready_file_completes_a_folder_and_is_no_part_of_it() throws IOException {
        FolderFetch source = source(Packaging.FOLDER, Take.NEWEST, Optional.of("done"));
        drop("users.csv", "a", 300);
        assertThat(names(look(source))).isEmpty();

        drop("done", "", 0);
        assertThat(names(look(source))).containsExactly("users.csv");
    }

    @ParameterizedTest
    @EnumSource
    void what_was_read_is_not_due_again_until_it_changes(TestDatabase database) throws IOException {
        seen = new SeenInputs(JdbcClient.create(database.fresh()));
        FolderFetch source = source(Packaging.FOLDER, Take.NEWEST, Optional.empty());
        drop("users.csv", "a", 300);
        read(source);
        assertThat(names(look(source))).isEmpty();
        assertThat(names(next(source))).containsExactly("users.csv");

        drop("users.csv", "a", 200);
        assertThat(names(look(source))).containsExactly("users.csv");
    }

    @Test
    void a_file_that_left_the_folder_makes_another_delivery() throws IOException {
        FolderFetch source = source(Packaging.FOLDER, Take.NEWEST, Optional.empty());
        drop("users.csv", "a", 300);
        drop("classes.csv", "b", 300);
        read(source);

        Files.delete(home.resolve("in/classes.csv"));

        assertThat(names(look(source))).containsExactly("users.csv");
        read(source);
        assertThat(names(look(source))).isEmpty();
    }

    @Test
    void of_archives_only_the_newest_counts() throws IOException {
        FolderFetch source = source(Packaging.ZIP, Take.NEWEST, Optional.empty());
        drop("monday.zip", "a", 400);
        drop("tuesday.zip", "b", 300);
        drop("readme.txt", "c", 300);
        drop("wednesday.zip.part", "d", 300);

        assertThat(names(look(source))).containsExactly("tuesday.zip");
        read(source);
        assertThat(names(look(source))).isEmpty();
    }

    @Test
    void or_each_archive_in_order_of_age() throws IOException {
        FolderFetch source = source(Packaging.ZIP, Take.EACH, Optional.empty());
        drop("b.zip", "a", 400);
        drop("a.zip", "b", 300);

        assertThat(names(look(source))).containsExactly("b.zip");
        read(source);
        assertThat(names(look(source))).containsExactly("a.zip");
    }

    private void drop(String name, String content, long secondsAgo) throws IOException {
        Path file = home.resolve("in").resolve(name);
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(secondsAgo)));
    }

    private void read(FolderFetch fetch) {
        Watch.Due due = (Watch.Due) next(fetch);
        seen.mark("vechtstroom", "administration", due.inputs(), due.present(), "digest", NOW);
    }

    private Watch look(FolderFetch fetch) {
        return lookout().look("vechtstroom", "administration", shelf(fetch), fetch.packing());
    }

    private Watch next(FolderFetch fetch) {
        return lookout().next("vechtstroom", "administration", shelf(fetch), fetch.packing());
    }

    private Lookout lookout() {
        return new Lookout(seen, CLOCK);
    }

    private static Shelf shelf(FolderFetch fetch) {
        return new FolderShelf("administration", fetch);
    }

    private static List<String> names(Watch watch) {
        return watch instanceof Watch.Due due
                ? due.inputs().stream().map(Input::name).toList()
                : List.of();
    }

    private FolderFetch source(Packaging packaging, Take take, Optional<String> ready) {
        return new FolderFetch(home.resolve("in"), packaging, ready, Duration.ofSeconds(60), take);
    }
}

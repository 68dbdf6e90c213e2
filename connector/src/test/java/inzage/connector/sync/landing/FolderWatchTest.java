package inzage.connector.sync.landing;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Kind;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.school.SourceSetup.FolderFetch;
import inzage.connector.school.SourceSetup.Packaging;
import inzage.connector.school.SourceSetup.Take;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.Delivery;
import inzage.connector.sync.MappingMoment;
import inzage.connector.sync.Receiver;
import inzage.connector.sync.SourceMapping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class FolderWatchTest {
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
        SourceSetup source = source(Packaging.FOLDER, Take.NEWEST, Optional.empty());
        drop("users.csv", "a", 300);
        drop("classes.csv", "b", 30);
        assertThat(names(look(source))).isEmpty();

        drop("classes.csv", "b", 61);
        assertThat(names(look(source))).containsExactlyInAnyOrder("users.csv", "classes.csv");
    }

    @Test
    void a_ready_file_completes_a_folder_and_is_no_part_of_it() throws IOException {
        SourceSetup source = source(Packaging.FOLDER, Take.NEWEST, Optional.of("done"));
        drop("users.csv", "a", 300);
        assertThat(names(look(source))).isEmpty();

        drop("done", "", 0);
        assertThat(names(look(source))).containsExactly("users.csv");
    }

    @ParameterizedTest
    @EnumSource
    void what_was_read_is_not_due_again_until_it_changes(TestDatabase database) throws IOException {
        seen = new SeenInputs(JdbcClient.create(database.fresh()));
        SourceSetup source = source(Packaging.FOLDER, Take.NEWEST, Optional.empty());
        drop("users.csv", "a", 300);
        read(source);
        assertThat(names(look(source))).isEmpty();
        assertThat(names(next(source))).containsExactly("users.csv");

        drop("users.csv", "a", 200);
        assertThat(names(look(source))).containsExactly("users.csv");
    }

    @Test
    void a_file_that_left_the_folder_makes_another_delivery() throws IOException {
        SourceSetup source = source(Packaging.FOLDER, Take.NEWEST, Optional.empty());
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
        SourceSetup source = source(Packaging.ZIP, Take.NEWEST, Optional.empty());
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
        SourceSetup source = source(Packaging.ZIP, Take.EACH, Optional.empty());
        drop("b.zip", "a", 400);
        drop("a.zip", "b", 300);

        assertThat(names(look(source))).containsExactly("b.zip");
        read(source);
        assertThat(names(look(source))).containsExactly("a.zip");
    }

    @Test
    void the_same_content_lands_under_the_same_digest_and_nothing_of_it_can_be_read_on_disk() throws IOException {
        SourceSetup source = source(Packaging.FOLDER, Take.NEWEST, Optional.empty());
        drop("users.csv", "Kanarie", 300);
        Landed first = land(source);
        drop("users.csv", "Kanarie", 200);
        Landed same = land(source);
        drop("users.csv", "Kanarie!", 200);
        Landed other = land(source);

        assertThat(same.digest()).isEqualTo(first.digest()).isNotEqualTo(other.digest());
        Delivery delivery = landing().open(same, null, "1");
        try (var in = delivery.files().get(0).open()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("Kanarie");
        }
        assertThat(delivery.files().get(0).name()).isEqualTo("users.csv");
        try (var landed = Files.walk(home.resolve("landing"))) {
            for (Path file : landed.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Kanarie", "users.csv");
            }
        }
    }

    @Test
    void landed_sets_expire_and_kept_rows_do_not() throws IOException {
        SourceSetup source = source(Packaging.FOLDER, Take.NEWEST, Optional.empty());
        drop("users.csv", "a", 300);
        Landed landed = land(source);
        try (var keep = landing().open(landed, null, "1").keep()) {
            keep.write(1);
        }
        Path set = home.resolve("landing/vechtstroom/administration").resolve(landed.digest());
        Files.setLastModifiedTime(set, FileTime.from(NOW.minus(Duration.ofDays(13))));
        LandingExpiry expiry =
                new LandingExpiry(new LandingSettings(home.resolve("landing"), Duration.ofDays(14)), CLOCK);

        expiry.run();
        assertThat(landing().find("vechtstroom", "administration", landed.digest()))
                .isPresent();

        Files.setLastModifiedTime(set, FileTime.from(NOW.minus(Duration.ofDays(15))));
        expiry.run();
        assertThat(landing().find("vechtstroom", "administration", landed.digest()))
                .isEmpty();
        assertThat(landing().kept("vechtstroom", "administration", "1")).isTrue();
    }

    private void drop(String name, String content, long secondsAgo) throws IOException {
        Path file = home.resolve("in").resolve(name);
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(secondsAgo)));
    }

    private void read(SourceSetup source) {
        seen.mark(land(source), NOW);
    }

    private Landed land(SourceSetup source) {
        Watch.Due due = (Watch.Due) next(source);
        return landing().land(school(source), source, due.inputs());
    }

    private Landing landing() {
        return new Landing(home.resolve("landing"), new Sealing(new byte[32], new SecureRandom()), CLOCK);
    }

    private Watch look(SourceSetup source) {
        return new FolderWatch(seen, CLOCK).look(school(source), source);
    }

    private Watch next(SourceSetup source) {
        return new FolderWatch(seen, CLOCK).next(school(source), source);
    }

    private static List<String> names(Watch watch) {
        return watch instanceof Watch.Due due
                ? due.inputs().stream().map(Input::name).toList()
                : List.of();
    }

    private SourceSetup source(Packaging packaging, Take take, Optional<String> ready) {
        FolderFetch fetch = new FolderFetch(home.resolve("in"), packaging, ready, Duration.ofSeconds(60), take);
        return new SourceSetup("administration", new Unmapped(), fetch, List.of(), Map.of());
    }

    private static SchoolSetup school(SourceSetup source) {
        return new SchoolSetup(
                "vechtstroom",
                "Vechtstroom College",
                Optional.empty(),
                ZoneId.of("Europe/Amsterdam"),
                "nl",
                List.of(source),
                Map.of(),
                Map.of());
    }

    private static final class Unmapped implements SourceMapping {
        @Override
        public String system() {
            return "fake";
        }

        @Override
        public String definitionVersion() {
            return "1";
        }

        @Override
        public Set<Kind> kinds() {
            return Set.of();
        }

        @Override
        public void map(Delivery delivery, MappingMoment moment, Receiver out) {}
    }
}

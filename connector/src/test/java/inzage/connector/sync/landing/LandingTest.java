package inzage.connector.sync.landing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.sync.Delivery;
import inzage.connector.sync.DeliveryRefused;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class LandingTest {
    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String SCHOOL = "vechtstroom";
    private static final String SOURCE = "administration";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @Test
    void the_same_content_lands_under_the_same_digest_in_whatever_order_it_comes() throws IOException {
        Landed first = land("users.csv", "Kanarie", "classes.csv", "1A");
        Landed same = land("classes.csv", "1A", "users.csv", "Kanarie");
        Landed other = land("users.csv", "Kanarie!", "classes.csv", "1A");
        Landed moved = land("users.csv", "Kanarie1", "classes.csv", "A");

        assertThat(same.digest())
                .isEqualTo(first.digest())
                .isNotEqualTo(other.digest())
                .isNotEqualTo(moved.digest());
        assertThat(same.bytes()).isEqualTo(9);
        assertThat(read(same)).containsExactly("classes.csv: 1A", "users.csv: Kanarie");
    }

    @Test
    void nothing_of_it_can_be_read_on_disk() throws IOException {
        land("Kanarie.csv", "Kanarie");

        try (var landed = Files.walk(home)) {
            for (Path file : landed.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Kanarie");
            }
        }
    }

    @Test
    void a_set_that_is_being_read_stays_when_the_same_content_comes_again() throws IOException {
        Landed first = land("users.csv", "Kanarie");
        Delivery reading = landing().open(first, null, "1");
        Delivery.LandedFile file = reading.files().get(0);

        land("users.csv", "Kanarie");

        assertThat(content(file)).isEqualTo("Kanarie");
    }

    @Test
    void a_set_that_cannot_be_read_any_more_is_replaced_when_it_comes_again() throws IOException {
        Landed landed = land("users.csv", "Kanarie");
        Files.writeString(set(landed).resolve("manifest"), "cut off");

        assertThat(read(land("users.csv", "Kanarie"))).containsExactly("users.csv: Kanarie");
    }

    @Test
    void what_is_abandoned_leaves_nothing() throws IOException {
        ArrivingSet set = arriving();
        write(set, "users.csv", "Kanarie");

        set.abandon();

        assertThat(home.resolve(SCHOOL).resolve(SOURCE)).isEmptyDirectory();
    }

    @Test
    void a_complete_set_is_not_abandoned() throws IOException {
        ArrivingSet set = arriving();
        write(set, "users.csv", "Kanarie");
        Landed landed = set.complete();

        set.abandon();

        assertThat(read(landed)).containsExactly("users.csv: Kanarie");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "users.csv, users.csv",
                "../../etc/passwd, passwd",
                "'C:\\exports\\users.csv', users.csv",
                "'a\u0000b\r\nc\u202e.csv', abc.csv",
                "folder/.., file",
                "'', file",
                "' . ', file"
            })
    void a_name_is_kept_without_what_could_lead_elsewhere(String written, String kept) throws IOException {
        assertThat(read(land(written, "1"))).containsExactly(kept + ": 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"users.csv", "elsewhere/users.csv"})
    void two_files_of_one_name_are_refused(String second) throws IOException {
        ArrivingSet set = arriving();
        write(set, "users.csv", "1");

        assertThatThrownBy(() -> set.file(second))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessageNotContaining("users");
    }

    @Test
    void a_set_that_becomes_too_large_is_refused_before_it_fills_the_disk() throws IOException {
        ArrivingSet set = arriving();
        write(set, "a.csv", "x".repeat(60_000));

        assertThatThrownBy(() -> write(set, "b.csv", "x".repeat(10_000)))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessageContaining("larger than");
    }

    @Test
    void a_set_is_not_complete_while_a_file_is_open() throws IOException {
        ArrivingSet set = arriving();
        OutputStream open = set.file("users.csv");

        assertThatThrownBy(set::complete).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> set.file("classes.csv")).isInstanceOf(IllegalStateException.class);
        open.close();
    }

    @Test
    void landed_sets_expire_but_kept_rows_and_sets_that_wait_do_not() throws IOException {
        Landed landed = land("users.csv", "a");
        Landed waiting = land("users.csv", "b");
        try (var keep = landing().open(landed, null, "1").keep()) {
            keep.write(1);
        }
        age(landed, 13);
        age(waiting, 30);
        LandingExpiry expiry = new LandingExpiry(settings(), CLOCK);
        Set<String> waits = Set.of(SCHOOL + "/" + SOURCE + "/" + waiting.digest());

        expiry.run(waits, Set.of());
        assertThat(landing().find(SCHOOL, SOURCE, landed.digest())).isPresent();

        age(landed, 15);
        expiry.run(waits, Set.of());
        assertThat(landing().find(SCHOOL, SOURCE, landed.digest())).isEmpty();
        assertThat(landing().find(SCHOOL, SOURCE, waiting.digest())).isPresent();
        assertThat(landing().kept(SCHOOL, SOURCE, "1")).isTrue();
    }

    @Test
    void what_is_to_be_kept_briefly_is_gone_after_a_day_unless_it_is_needed() throws IOException {
        Landed landed = land("dossier.xml", "a");
        Landed held = land("dossier.xml", "b");
        age(landed, 2);
        age(held, 2);

        new LandingExpiry(settings(), CLOCK)
                .run(Set.of(SCHOOL + "/" + SOURCE + "/" + held.digest()), Set.of(SCHOOL + "/" + SOURCE));

        assertThat(landing().find(SCHOOL, SOURCE, landed.digest())).isEmpty();
        assertThat(landing().find(SCHOOL, SOURCE, held.digest())).isPresent();
    }

    @Test
    void a_deleted_set_leaves_its_kept_rows() throws IOException {
        Landed landed = land("dossier.xml", "a");
        try (var keep = landing().open(landed, null, "1").keep()) {
            keep.write(1);
        }

        landing().delete(landed);
        landing().delete(landed);

        assertThat(landing().find(SCHOOL, SOURCE, landed.digest())).isEmpty();
        assertThat(landing().kept(SCHOOL, SOURCE, "1")).isTrue();
    }

    private void age(Landed landed, int days) throws IOException {
        Files.setLastModifiedTime(set(landed), FileTime.from(NOW.minus(Duration.ofDays(days))));
    }

    private Path set(Landed landed) {
        return home.resolve(SCHOOL).resolve(SOURCE).resolve(landed.digest());
    }

    private Landed land(String... namesAndContents) throws IOException {
        ArrivingSet set = arriving();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            write(set, namesAndContents[i], namesAndContents[i + 1]);
        }
        return set.complete();
    }

    private static void write(ArrivingSet set, String name, String content) throws IOException {
        try (OutputStream file = set.file(name)) {
            file.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    private ArrivingSet arriving() {
        return landing().promised(SCHOOL, SOURCE);
    }

    private List<String> read(Landed landed) {
        return landing().open(landed, null, "1").files().stream()
                .map(file -> file.name() + ": " + content(file))
                .toList();
    }

    private static String content(Delivery.LandedFile file) {
        try (var in = file.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Landing landing() {
        return new Landing(settings(), new Sealing(new byte[32], new SecureRandom()), CLOCK);
    }

    private LandingSettings settings() {
        return new LandingSettings(home, Duration.ofDays(14), DataSize.ofKilobytes(64));
    }
}

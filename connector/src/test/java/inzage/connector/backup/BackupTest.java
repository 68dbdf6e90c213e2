package inzage.connector.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.backup.archive.Manifest;
import inzage.connector.backup.dump.Dump;
import inzage.connector.store.InstallationSettings;
import inzage.connector.sync.landing.LandingSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.unit.DataSize;

class BackupTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final Path home;
    private final Place first;
    private final Place second;

    BackupTest(@TempDir Path home) throws IOException {
        this.home = home;
        this.first = new Place(home.resolve("first"));
        this.second = new Place(home.resolve("second"));
    }

    /** An installation. */
    private record Place(Path folder) {
        DataSource dataSource() {
            return new DriverManagerDataSource(url(), "sa", "");
        }

        String url() {
            return "jdbc:h2:file:" + folder.resolve("inzage") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        }

        InstallationSettings installation() {
            return new InstallationSettings(folder, null, true);
        }

        LandingSettings landing() {
            return new LandingSettings(folder.resolve("landing"), Duration.ofDays(1), DataSize.ofMegabytes(1));
        }

        Database database() {
            DataSourceProperties address = new DataSourceProperties();
            address.setUrl(url());
            return new Database(dataSource(), Dump.of(dataSource(), address, new BackupSettings(null)));
        }

        Backup backup() {
            return new Backup(database(), installation(), landing(), CLOCK);
        }

        Restore restore() {
            return new Restore(database(), installation(), landing(), CLOCK);
        }
    }

    @BeforeEach
    void arrange() throws IOException {
        Flyway.configure().dataSource(first.dataSource()).load().migrate();
        JdbcClient.create(first.dataSource())
                .sql("""
                        insert into sync_runs (school, source, state, run_mode, triggered_by, who, requested_at, plan)
                        values ('s', 'a', 'APPLIED', 'FULL', 'SCHEDULE', 'éën "naam"', current_timestamp, :plan)""")
                .param("plan", "x".repeat(100_000))
                .update();
        Files.writeString(first.folder().resolve("key"), "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        Path kept = Files.createDirectories(first.folder().resolve("landing/s/a/kept"));
        Files.writeString(kept.resolve("7"), "sealed");
        Files.writeString(
                Files.createDirectories(first.folder().resolve("landing/s/a/0123"))
                        .resolve("f"),
                "landed");
        Files.createDirectories(second.folder());
    }

    @Test
    void brings_the_database_the_key_and_what_is_kept_to_an_empty_place() throws IOException {
        Path file = home.resolve("backup.zip");
        Manifest made = first.backup().write(file);
        Manifest loaded = second.restore().load(file);

        JdbcClient there = JdbcClient.create(second.dataSource());
        assertThat(loaded).isEqualTo(made);
        assertThat(there.sql("select who || length(plan) from sync_runs")
                        .query(String.class)
                        .single())
                .isEqualTo("éën \"naam\"100000");
        assertThat(there.sql("select last_run from restorations")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(second.folder().resolve("key"))
                .hasSameTextualContentAs(first.folder().resolve("key"));
        assertThat(second.folder().resolve("landing/s/a/kept/7")).hasContent("sealed");
        assertThat(second.folder().resolve("landing/s/a/0123")).doesNotExist();
        assertThat(second.folder().resolve("restore-unfinished")).doesNotExist();
    }

    @Test
    void is_for_its_owner_alone_and_leaves_nothing_else_behind() throws IOException {
        Path file = first.backup().writeAtHome();

        assertThat(file).hasFileName("inzage-20261102T090000Z.zip");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryContaining(only -> only.equals(file));
    }

    @Test
    void never_replaces_a_file() {
        Path file = home.resolve("backup.zip");
        first.backup().write(file);

        assertThatThrownBy(() -> first.backup().write(file))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("never replaces");
    }

    @Test
    void can_be_tried_without_changing_anything() {
        Path file = home.resolve("backup.zip");
        first.backup().write(file);

        assertThat(second.restore().check(file).madeAt()).isEqualTo(NOW);
        assertThat(second.database().empty()).isTrue();
        assertThat(second.folder().resolve("key")).doesNotExist();
    }

    @Test
    void is_loaded_into_an_empty_database_only() {
        Path file = home.resolve("backup.zip");
        first.backup().write(file);

        assertThatThrownBy(() -> first.restore().load(file))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("not empty");
    }

    @Test
    void is_not_loaded_beside_another_key() throws IOException {
        Path file = home.resolve("backup.zip");
        first.backup().write(file);
        Files.writeString(second.folder().resolve("key"), "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=");

        assertThatThrownBy(() -> second.restore().load(file))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("key");
        assertThat(second.database().empty()).isTrue();
    }

    @Test
    void is_not_loaded_when_it_is_damaged() throws IOException {
        Path file = home.resolve("backup.zip");
        first.backup().write(file);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        assertThatThrownBy(() -> second.restore().load(file)).isInstanceOf(BackupRefused.class);
        assertThat(second.database().empty()).isTrue();
    }

    @Test
    void stops_the_start_when_it_was_loaded_half() throws IOException {
        UnfinishedRestore unfinished = new UnfinishedRestore(home);
        unfinished.refuse();
        unfinished.begin();

        assertThatThrownBy(unfinished::refuse).hasMessageContaining("restore <file>");
        unfinished.end();
        unfinished.refuse();
    }
}

package inzage.connector.restoration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.school.SourceSetup;
import inzage.connector.school.SourceSetup.Upload;
import inzage.connector.store.TestDatabase;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class MaintenanceTest {
    private static final String SCHOOL = "waterkant";
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    @ParameterizedTest
    @EnumSource
    void a_database_that_was_never_restored_is_open(TestDatabase database) {
        assertThat(maintenance(database.fresh()).of(SCHOOL)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_school_is_closed_until_each_of_its_sources_has_delivered_everything(TestDatabase database) {
        DataSource dataSource = database.fresh();
        Maintenance maintenance = maintenance(dataSource);
        run(dataSource, "administration", "APPLIED", "FULL", "SCHEDULE", "");
        run(dataSource, "timetable", "APPLIED", "FULL", "SCHEDULE", "");

        new Restoration(dataSource).record(NOW.minusSeconds(3600), NOW);
        assertThat(maintenance.waitsFor(SCHOOL)).containsExactly("administration", "timetable");

        run(dataSource, "administration", "UNCHANGED", "FULL", "BY_HAND", "");
        assertThat(maintenance.of(SCHOOL)).isTrue();
        assertThat(maintenance.waitsFor(SCHOOL)).containsExactly("timetable");

        run(dataSource, "timetable", "APPLIED_WITH_REJECTS", "FULL", "SCHEDULE", "");
        assertThat(maintenance.of(SCHOOL)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "HELD, FULL, BY_HAND, ''",
        "FAILED, FULL, BY_HAND, ''",
        "CANCELLED, FULL, BY_HAND, ''",
        "APPLIED, CHANGES, SCHEDULE, ''",
        "APPLIED, DRY, BY_HAND, ''",
        "APPLIED, FULL, REPLAY, ''",
        "APPLIED, FULL, SCHEDULE, 'lesson'"
    })
    void what_is_not_everything_opens_nothing(String state, String mode, String trigger, String kinds) {
        DataSource dataSource = TestDatabase.H2.fresh();
        new Restoration(dataSource).record(NOW, NOW);

        run(dataSource, "administration", state, mode, trigger, kinds);

        assertThat(maintenance(dataSource).waitsFor(SCHOOL)).contains("administration");
    }

    private static void run(
            DataSource dataSource, String source, String state, String mode, String trigger, String kinds) {
        JdbcClient.create(dataSource)
                .sql("""
                        insert into sync_runs (school, source, state, run_mode, triggered_by, who, requested_at, only_kinds)
                        values ('waterkant', :source, :state, :mode, :trigger, 'test', current_timestamp, :kinds)""")
                .param("source", source)
                .param("state", state)
                .param("mode", mode)
                .param("trigger", trigger)
                .param("kinds", kinds)
                .update();
    }

    private static Maintenance maintenance(DataSource dataSource) {
        Schools schools = mock();
        List<SourceSetup> sources = List.of(source("administration"), source("timetable"));
        when(schools.find(SCHOOL))
                .thenReturn(Optional.of(new SchoolSetup(
                        SCHOOL,
                        "Waterkant",
                        Optional.empty(),
                        ZoneId.of("Europe/Amsterdam"),
                        "nl",
                        sources,
                        Map.of(),
                        Map.of())));
        return new Maintenance(JdbcClient.create(dataSource), schools);
    }

    private static SourceSetup source(String name) {
        return new SourceSetup(name, mock(), new Upload(), List.of(), Map.of());
    }
}

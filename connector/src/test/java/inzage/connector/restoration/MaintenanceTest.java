package inzage.connector.restoration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import inzage.connector.canonical.Kind;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.school.SourceSetup;
import inzage.connector.school.SourceSetup.Upload;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.SourceMapping;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By what is written down of runs; what runs write down is told by {@code CompleteRunsContractTest}. */
class MaintenanceTest {
    private static final String SCHOOL = "waterkant";
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final int LAST = 7;

    @ParameterizedTest
    @EnumSource
    void a_database_that_was_never_restored_is_open(TestDatabase database) {
        assertThat(maintenance(database.fresh(), "student").of(SCHOOL)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void t_48_a_school_is_closed_until_each_of_its_sources_has_delivered_everything(TestDatabase database) {
        DataSource dataSource = restored(database);
        Maintenance maintenance = maintenance(dataSource, "student", "guardian");
        came(dataSource, "administration", "student", LAST);
        came(dataSource, "administration", "guardian", LAST);
        assertThat(maintenance.waitsFor(SCHOOL)).containsExactly("administration", "timetable");

        came(dataSource, "timetable", "student", LAST + 1);
        assertThat(maintenance.waitsFor(SCHOOL)).containsExactly("administration");

        came(dataSource, "administration", "student", LAST + 2);
        assertThat(maintenance.of(SCHOOL)).isTrue();
        assertThat(maintenance.lacks(SCHOOL, "administration")).containsExactly("guardian");

        came(dataSource, "administration", "guardian", LAST + 3);
        assertThat(maintenance.of(SCHOOL)).isFalse();
        assertThat(maintenance.lacks(SCHOOL, "administration")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_a_source_does_not_bring_any_more_is_not_waited_for(TestDatabase database) {
        DataSource dataSource = restored(database);
        came(dataSource, "timetable", "student", LAST + 1);
        came(dataSource, "administration", "guardian", LAST);
        came(dataSource, "administration", "student", LAST + 1);

        assertThat(maintenance(dataSource, "student").of(SCHOOL)).isFalse();
        assertThat(maintenance(dataSource, "student", "guardian").of(SCHOOL)).isTrue();
    }

    private static DataSource restored(TestDatabase database) {
        DataSource dataSource = database.fresh();
        JdbcClient.create(dataSource)
                .sql("insert into restorations (made_at, restored_at, last_run) values (:now, :now, :last)")
                .param("now", java.sql.Timestamp.from(NOW))
                .param("last", LAST)
                .update();
        return dataSource;
    }

    private static void came(DataSource dataSource, String source, String kind, long run) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        for (String table : List.of("freshness", "complete_runs")) {
            jdbc.sql("delete from " + table + " where source = ? and kind = ?")
                    .params(source, kind)
                    .update();
        }
        jdbc.sql("insert into freshness (school, source, kind, delivered_at) values (?, ?, ?, current_timestamp)")
                .params(SCHOOL, source, kind)
                .update();
        jdbc.sql("insert into complete_runs (school, source, kind, run) values (?, ?, ?, ?)")
                .params(SCHOOL, source, kind, run)
                .update();
    }

    private static Maintenance maintenance(DataSource dataSource, String... kinds) {
        SourceMapping mapping = mock();
        Set<Kind> brings =
                Arrays.stream(kinds).map(kind -> Kind.named(kind).orElseThrow()).collect(Collectors.toSet());
        when(mapping.kinds()).thenReturn(brings);
        List<SourceSetup> sources = List.of(source("administration", mapping), source("timetable", mapping));
        Schools schools = mock();
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

    private static SourceSetup source(String name, SourceMapping mapping) {
        return new SourceSetup(name, mapping, new Upload(), List.of(), Map.of());
    }
}

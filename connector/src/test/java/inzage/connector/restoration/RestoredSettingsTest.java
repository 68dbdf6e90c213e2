package inzage.connector.restoration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import inzage.connector.school.Schools;
import inzage.connector.store.SqlTime;
import inzage.connector.store.TestDatabase;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A school without a source, so that nothing but its settings can keep it closed. */
class RestoredSettingsTest {
    private static final String SCHOOL = "waterkant";
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    @ParameterizedTest
    @EnumSource
    void keep_a_school_closed_until_its_desk_has_saved_them_anew(TestDatabase database) {
        DataSource dataSource = database.fresh();
        Maintenance maintenance = new Maintenance(JdbcClient.create(dataSource), mock(Schools.class));
        settings(dataSource, 1, NOW.minusSeconds(7200));
        assertThat(maintenance.of(SCHOOL)).isFalse();

        new Restoration(dataSource).record(NOW.minusSeconds(3600), NOW);
        assertThat(maintenance.waitsFor(SCHOOL)).isEmpty();
        assertThat(maintenance.waitsForSettings(SCHOOL)).isTrue();
        assertThat(maintenance.of(SCHOOL)).isTrue();

        settings(dataSource, 2, NOW.plusMillis(1));
        assertThat(maintenance.waitsForSettings(SCHOOL)).isFalse();
        assertThat(maintenance.of(SCHOOL)).isFalse();

        new Restoration(dataSource).record(NOW.minusSeconds(3600), NOW.plusSeconds(60));
        assertThat(maintenance.of(SCHOOL)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void are_of_no_concern_to_a_school_that_has_none(TestDatabase database) {
        DataSource dataSource = database.fresh();
        new Restoration(dataSource).record(NOW, NOW);

        assertThat(new Maintenance(JdbcClient.create(dataSource), mock(Schools.class)).of(SCHOOL))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, true", "1, false"})
    void are_those_of_the_moment_of_restoring_too(long millis, boolean inForce) {
        DataSource dataSource = TestDatabase.H2.fresh();
        new Restoration(dataSource).record(NOW, NOW);

        settings(dataSource, 2, NOW.plusMillis(millis));

        assertThat(new RestoredSettings(JdbcClient.create(dataSource)).inForce(SCHOOL))
                .isEqualTo(inForce);
    }

    @ParameterizedTest
    @EnumSource
    void are_in_force_where_they_were_seeded_since_and_nobody_saved_any(TestDatabase database) {
        DataSource dataSource = database.fresh();
        RestoredSettings settings = new RestoredSettings(JdbcClient.create(dataSource));
        settings(dataSource, 1, NOW.plusSeconds(60));
        assertThat(settings.inForce(SCHOOL)).isFalse();

        new Restoration(dataSource).record(NOW, NOW);
        assertThat(settings.inForce(SCHOOL)).isTrue();

        settings(dataSource, 2, NOW.plusSeconds(120));
        assertThat(settings.inForce(SCHOOL)).isFalse();
    }

    private static void settings(DataSource dataSource, long version, Instant changed) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        jdbc.sql("delete from school_settings").update();
        jdbc.sql("""
                        insert into school_settings (school, version, content, changed_by, changed_at)
                        values ('waterkant', :version, '{}', 'desk', :changed)""")
                .param("version", version)
                .param("changed", SqlTime.of(changed))
                .update();
    }
}

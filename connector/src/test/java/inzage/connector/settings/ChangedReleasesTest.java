package inzage.connector.settings;

import static inzage.connector.settings.Settling.CLOCK;
import static inzage.connector.settings.Settling.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.publication.Viewer;
import inzage.connector.publication.release.Releases;
import inzage.connector.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On Monday 2 November 2026, at ten in the morning. */
class ChangedReleasesTest {
    private static final Instant NOW = CLOCK.instant();
    private static final Map<String, Object> AT_FIVE =
            Map.of("releases", Map.of("moments", List.of("schooldays 17:00")));
    private static final Map<String, Object> DAY_FOR_STUDENTS =
            Map.of("releases", Map.of("moments", List.of("schooldays 17:00"), "studentHeadStart", "24"));

    @ParameterizedTest
    @EnumSource
    void what_was_released_at_once_stays_released_when_moments_are_set(TestDatabase database) {
        Settling school = new Settling(database).seeded(Map.of());

        school.save(1, AT_FIVE);

        assertThat(releases(school).reached(Viewer.Kind.GUARDIAN, NOW)).contains(NOW);
        assertThat(releases(school).reached(Viewer.Kind.STUDENT, NOW.plus(Duration.ofHours(1))))
                .contains(NOW);
        assertThat(releases(school).reached(Viewer.Kind.GUARDIAN, Instant.parse("2026-11-02T16:00:00Z")))
                .contains(Instant.parse("2026-11-02T16:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource
    void a_longer_head_start_takes_nothing_back_however_often_it_changes(TestDatabase database) {
        Settling school = new Settling(database).seeded(AT_FIVE);
        Instant friday = Instant.parse("2026-10-30T16:00:00Z");
        assertThat(releases(school).reached(Viewer.Kind.GUARDIAN, NOW)).contains(friday);

        school.save(1, Map.of("releases", Map.of("studentHeadStart", "336")));
        school.save(2, DAY_FOR_STUDENTS);

        assertThat(releases(school).reached(Viewer.Kind.GUARDIAN, NOW)).contains(friday);
        assertThat(releases(school).reached(Viewer.Kind.STUDENT, NOW)).contains(NOW);
    }

    @ParameterizedTest
    @EnumSource
    void another_setting_keeps_nothing(TestDatabase database) {
        Settling school = new Settling(database).seeded(AT_FIVE);

        school.save(1, Map.of("weights", "all", "releases", Map.of("moments", List.of("schooldays 17:00"))));

        assertThat(school.jdbc
                        .sql("select count(*) from release_floors")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void warns_where_nobody_entered_holidays(TestDatabase database) {
        Settling school = new Settling(database).seeded(AT_FIVE);
        assertThat(school.current().problems()).singleElement().asString().contains("from Monday to Friday");

        school.save(
                1,
                Map.of(
                        "releases",
                        Map.of(
                                "moments",
                                List.of("schooldays 17:00"),
                                "holidays",
                                List.of(Map.of("from", "2026-12-19", "through", "2027-01-03")))));

        assertThat(school.current().problems()).isEmpty();
    }

    private static Releases releases(Settling school) {
        return school.releases()
                .of(
                        SCHOOL,
                        ZoneId.of("Europe/Amsterdam"),
                        school.settings.of(SCHOOL).releases());
    }
}

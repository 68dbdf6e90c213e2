package inzage.connector.outside;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.AccountFixture;
import inzage.connector.store.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class VisitsTest {
    private static final Visit VISIT =
            new Visit("waterkant", "nonce-canary", "verifier-canary", "/desk", true, AccountFixture.NOW);

    @ParameterizedTest
    @EnumSource
    void a_visit_ends_once_for_the_browser_and_school_it_began_with(TestDatabase database) {
        JdbcClient jdbc = JdbcClient.create(database.fresh());
        Visits visits = after(jdbc, Duration.ZERO);
        visits.begin("state", "browser", VISIT);

        assertThat(visits.end("berkenhof", "state", "browser")).isEmpty();
        assertThat(visits.end("waterkant", "state", "another")).isEmpty();
        assertThat(visits.end("waterkant", "another", "browser")).isEmpty();
        assertThat(visits.end("waterkant", "state", "browser")).contains(VISIT);
        assertThat(visits.end("waterkant", "state", "browser")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_visit_lasts_ten_minutes_and_is_forgotten_when_the_next_begins(TestDatabase database) {
        JdbcClient jdbc = JdbcClient.create(database.fresh());
        after(jdbc, Duration.ZERO).begin("state", "browser", VISIT);
        Visits later = after(jdbc, Duration.ofMinutes(10).plusSeconds(1));

        assertThat(later.end("waterkant", "state", "browser")).isEmpty();
        later.begin("next", "browser", VISIT);
        assertThat(rows(jdbc)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_fills_the_table(TestDatabase database) {
        JdbcClient jdbc = JdbcClient.create(database.fresh());
        Visits visits = new Visits(jdbc, Clock.fixed(AccountFixture.NOW, ZoneOffset.UTC), 2);

        assertThat(visits.begin("one", "browser", VISIT)).isTrue();
        assertThat(visits.begin("two", "browser", VISIT)).isTrue();
        assertThat(visits.begin("three", "browser", VISIT)).isFalse();
        visits.end("waterkant", "one", "browser");
        assertThat(visits.begin("three", "browser", VISIT)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void what_the_browser_and_the_provider_hold_is_not_in_the_database(TestDatabase database) {
        JdbcClient jdbc = JdbcClient.create(database.fresh());
        after(jdbc, Duration.ZERO).begin("state-canary", "browser-canary", VISIT);

        assertThat(rows(jdbc).toString()).doesNotContain("state-canary").doesNotContain("browser-canary");
        assertThat(VISIT.toString()).doesNotContain("canary");
    }

    private static List<Map<String, Object>> rows(JdbcClient jdbc) {
        return jdbc.sql("select * from outside_visits").query().listOfRows();
    }

    private static Visits after(JdbcClient jdbc, Duration later) {
        return new Visits(jdbc, Clock.fixed(AccountFixture.NOW.plus(later), ZoneOffset.UTC));
    }
}

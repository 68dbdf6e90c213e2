package inzage.connector.outside;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.AccountFixture;
import inzage.connector.signin.Network;
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

    private static final Network HOME = new Network("192.0.2.1");
    private static final Network ELSEWHERE = new Network("192.0.2.2");

    @ParameterizedTest
    @EnumSource
    void a_visit_ends_once_for_the_browser_and_school_it_began_with(TestDatabase database) {
        JdbcClient jdbc = JdbcClient.create(database.fresh());
        Visits visits = after(jdbc, Duration.ZERO);
        visits.begin("state", "browser", HOME, VISIT);

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
        after(jdbc, Duration.ZERO).begin("state", "browser", HOME, VISIT);
        Visits later = after(jdbc, Duration.ofMinutes(10).plusSeconds(1));

        assertThat(later.end("waterkant", "state", "browser")).isEmpty();
        later.begin("next", "browser", HOME, VISIT);
        assertThat(rows(jdbc)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void t45_who_begins_too_many_ends_the_oldest_of_the_own_network_and_nobody_elses(TestDatabase database) {
        Visits visits = bounded(database);
        begin(visits, "victim", HOME, 0);
        for (int i = 0; i < 100; i++) {
            begin(visits, "flood" + i, ELSEWHERE, 1 + i);
        }

        assertThat(visits.end("waterkant", "flood97", "browser")).isEmpty();
        assertThat(visits.end("waterkant", "flood98", "browser")).isPresent();
        assertThat(visits.end("waterkant", "flood99", "browser")).isPresent();
        assertThat(visits.end("waterkant", "victim", "browser")).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void t45_who_begins_too_many_from_everywhere_ends_none_of_another_school(TestDatabase database) {
        Visits visits = bounded(database);
        visits.begin("other", "browser", HOME, at("berkenhof", 0));
        for (int i = 0; i < 10; i++) {
            begin(visits, "flood" + i, new Network("198.51.100." + i), 1 + i);
        }

        assertThat(visits.end("waterkant", "flood5", "browser")).isEmpty();
        assertThat(visits.end("waterkant", "flood6", "browser")).isPresent();
        assertThat(visits.end("berkenhof", "other", "browser")).isPresent();
    }

    private static Visits bounded(TestDatabase database) {
        return new Visits(
                JdbcClient.create(database.fresh()),
                Clock.fixed(AccountFixture.NOW, ZoneOffset.UTC),
                new Visits.Most(2, 4));
    }

    private static void begin(Visits visits, String state, Network from, int second) {
        visits.begin(state, "browser", from, at("waterkant", second));
    }

    private static Visit at(String school, int second) {
        return new Visit(school, "nonce", "verifier", "/", false, AccountFixture.NOW.plusSeconds(second));
    }

    @ParameterizedTest
    @EnumSource
    void what_the_browser_and_the_provider_hold_is_not_in_the_database(TestDatabase database) {
        JdbcClient jdbc = JdbcClient.create(database.fresh());
        after(jdbc, Duration.ZERO).begin("state-canary", "browser-canary", HOME, VISIT);

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

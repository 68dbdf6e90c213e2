package inzage.portal.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import inzage.connector.alarm.Alarm;
import inzage.connector.alarm.Alarms;
import inzage.connector.alarm.rule.AlarmKind;
import inzage.portal.Browser;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PortalTest
class AlarmsTest {
    private static final Instant OPENED = Instant.parse("2026-11-02T03:30:00Z");
    private static final Alarm LASTING = alarm(8, AlarmKind.NOT_STARTED, null);
    private static final Alarm OVER = alarm(7, AlarmKind.HELD, OPENED.plusSeconds(60));

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private Alarms alarms;

    @BeforeEach
    void arrange() {
        world.arrange();
        when(alarms.open()).thenReturn(List.of(LASTING));
        when(alarms.newest(2)).thenReturn(List.of(LASTING, OVER));
    }

    @Test
    void shows_what_lasts() {
        JsonNode alarms = operator().get("/api/v1/operations/alarms").json();

        assertThat(alarms.size()).isEqualTo(1);
        JsonNode alarm = alarms.get(0);
        assertThat(alarm.get("kind").asString()).isEqualTo("not-started");
        assertThat(alarm.get("source").asString()).isEqualTo("administration");
        assertThat(alarm.get("sentence").asString()).isEqualTo("Something is wrong.");
        assertThat(alarm.get("times").asInt()).isEqualTo(3);
        assertThat(alarm.get("openedAt").asString()).isEqualTo("2026-11-02T03:30:00Z");
        assertThat(alarm.get("closedAt").isNull()).isTrue();
    }

    @Test
    void shows_what_is_over_to_who_asks_for_all() {
        JsonNode alarms =
                operator().get("/api/v1/operations/alarms?state=all&limit=2").json();

        assertThat(alarms.findValuesAsString("id")).containsExactly("8", "7");
        assertThat(alarms.get(1).get("closedAt").asString()).isEqualTo("2026-11-02T03:31:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=closed", "limit=0", "limit=201", "limit=many"})
    void refuses_what_it_does_not_know(String query) {
        assertThat(operator().get("/api/v1/operations/alarms?" + query).status())
                .isEqualTo(400);
    }

    private Browser operator() {
        return people.signedIn(Person.OPERATOR);
    }

    private static Alarm alarm(long id, AlarmKind kind, @Nullable Instant closed) {
        return new Alarm(id, kind, "waterkant", "administration", "Something is wrong.", 1, 3, OPENED, OPENED, closed);
    }
}

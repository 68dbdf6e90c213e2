package inzage.portal.desk.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import inzage.connector.publication.Module;
import inzage.connector.review.Explanations;
import inzage.portal.Browser;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PortalTest
class ExplainTest {
    private static final String PATH = "/api/v1/schools/waterkant/explain?module=results&child=" + People.CHILD;

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private Explanations explanations;

    @Autowired
    private MovingClock clock;

    @BeforeEach
    void arrange() {
        world.arrange();
    }

    @Test
    void tells_what_each_rule_says_with_kind_day_and_subject() {
        JsonNode explanation = desk().get(PATH + "&account=mother").json();
        assertThat(explanation.at("/child/0/rule").asString()).isEqualTo("R-06");
        assertThat(explanation.at("/child/0/hides").asString()).isEqualTo("consent-missing");
        assertThat(explanation.at("/child/0/detail").asString()).isEqualTo("BIRTH_DATE_UNKNOWN");
        assertThat(explanation.at("/records/0/kind").asString()).isEqualTo("result");
        assertThat(explanation.at("/records/0/date").asString()).isEqualTo("2026-10-01");
        assertThat(explanation.at("/records/0/subject").asString()).isEqualTo("Nederlands");
        assertThat(explanation.at("/records/0/hidden").asString()).isEqualTo("not-determined");
        assertThat(explanation.get("basis").asString()).isEqualTo("now");
        verify(explanations)
                .explain(
                        argThat(actor -> actor.account().equals(people.account(Person.DESK))),
                        eq("waterkant"),
                        eq("mother"),
                        eq(People.CHILD),
                        eq(Module.RESULTS),
                        eq(clock.instant()));
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01T00:00:00Z, past", "2099-01-01T00:00:00Z, future"})
    void says_on_what_another_instant_rests(String at, String basis) {
        JsonNode explanation = desk().get(PATH + "&account=mother&at=" + at).json();
        assertThat(explanation.get("basis").asString()).isEqualTo(basis);
        assertThat(Instant.parse(explanation.get("at").asString())).isEqualTo(at);
    }

    @Test
    void refuses_a_child_of_the_askers_own_and_says_so() {
        var reply = desk().get(PATH + "&account=father");
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json().get("type").asString()).isEqualTo("urn:inzage:problem:own-child");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&account=nobody", "&account=mother&module=grades", "&account=mother&at=soon", ""})
    void answers_nothing_about_what_is_not_there_or_not_said(String query) {
        String path = query.contains("module") ? PATH.replace("module=results&", "") : PATH;
        assertThat(desk().get(path + query).status()).isIn(400, 404);
    }

    @Test
    void asks_nobody_for_another_schools_desk() {
        assertThat(people.signedIn(Person.OTHER_DESK)
                        .get(PATH + "&account=mother")
                        .status())
                .isEqualTo(404);
        verify(explanations, never()).explain(any(), any(), any(), any(), any(), any());
    }

    private Browser desk() {
        return people.signedIn(Person.DESK);
    }
}

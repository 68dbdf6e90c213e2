package inzage.portal.operation.reject;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.portal.Browser;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PortalTest
class RejectsTest {
    private static final String REJECTS = "/api/v1/operations/rejects";
    private static final String OF = "?school=waterkant&source=administration";

    @Autowired
    private People people;

    @Autowired
    private World world;

    @BeforeEach
    void arrange() {
        world.arrange();
    }

    @Test
    void shows_rejects_page_by_page() {
        JsonNode first = operator().get(REJECTS + OF + "&limit=2").json();
        assertThat(first.get("rejects").findValuesAsString("key")).containsExactly("r9", "r8");
        String next = first.get("next").asString();

        JsonNode last = operator().get(REJECTS + OF + "&limit=2&cursor=" + next).json();
        assertThat(last.get("rejects").findValuesAsString("key")).containsExactly("r7");
        assertThat(last.path("next").isNull()).isTrue();
    }

    @Test
    void shows_what_was_resolved_and_when() {
        assertThat(operator()
                        .get(REJECTS + OF)
                        .json()
                        .at("/rejects/0/resolvedAt")
                        .isNull())
                .isTrue();
        assertThat(operator()
                        .get(REJECTS + OF + "&resolved=true")
                        .json()
                        .at("/rejects/0/resolvedAt")
                        .asString())
                .isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void shows_groups_with_an_example_to_look_at() {
        JsonNode group = operator().get(REJECTS + "/groups" + OF).json().get(0);
        assertThat(group.get("code").asString()).isEqualTo("KIND_UNKNOWN");
        assertThat(group.get("count").asInt()).isEqualTo(3);
        assertThat(group.at("/example/file").asString()).isEqualTo("results.csv");
        assertThat(group.at("/example/row").asInt()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?school=waterkant", OF + "&cursor=x", OF + "&limit=501", OF + "&cursor=0"})
    void refuses_what_it_cannot_read(String query) {
        assertThat(operator().get(REJECTS + query).status()).isEqualTo(400);
    }

    private Browser operator() {
        return people.signedIn(Person.OPERATOR);
    }
}

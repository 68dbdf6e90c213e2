package inzage.portal.desk.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;

import inzage.connector.review.OwnChildren;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.Rights;
import inzage.portal.World;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PortalTest
class SubjectTest {
    private static final String SCHOOL = "/api/v1/schools/waterkant";
    private static final String CHILD = SCHOOL + "/students/" + People.CHILD;
    private static final String MOTHER = SCHOOL + "/guardians/" + People.MOTHER;
    private static final String NOBODY = SCHOOL + "/students/" + "0".repeat(32);
    private static final String WHY = "{\"reason\":\"asked for\"}";

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private MovingClock clock;

    @Autowired
    private OwnChildren own;

    @BeforeEach
    void arrange() {
        world.arrange();
    }

    @Test
    void hands_out_a_copy_as_a_file_that_nobody_keeps() {
        Reply reply = desk().send("POST", CHILD + "/export", WHY);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo(Rights.COPY);
        assertThat(reply.header("Content-Type")).isEqualTo("application/zip");
        assertThat(reply.header("Content-Disposition")).startsWith("attachment");
        assertThat(reply.header("Cache-Control")).contains("no-store");
    }

    @Test
    void asks_for_a_reason_and_says_when_it_is_enough() {
        assertThat(desk().send("POST", CHILD + "/export", "{}").status()).isEqualTo(400);
        assertThat(desk().send("POST", NOBODY + "/export", WHY).status()).isEqualTo(404);
        Reply enough = desk().send("POST", MOTHER + "/export", "{\"reason\":\"once more\"}");
        assertThat(enough.status()).isEqualTo(429);
        assertThat(enough.json().get("type").asString()).isEqualTo("urn:inzage:problem:enough-copies");
    }

    @Test
    void an_erasure_is_tried_and_then_done_with_what_trying_gave() {
        JsonNode tried = desk().send("POST", CHILD + "/erasure/trial", "").json();
        assertThat(tried.get("total").asInt()).isEqualTo(13);
        assertThat(tried.at("/rows/results").asInt()).isEqualTo(12);

        String confirmed = "{\"reason\":\"asked for\",\"confirmation\":\""
                + tried.get("confirmation").asString() + "\"}";
        assertThat(desk().send("POST", CHILD + "/erasure", confirmed)
                        .json()
                        .get("erasure")
                        .asString())
                .isEqualTo("7");
    }

    @Test
    void nothing_is_erased_that_was_not_confirmed() {
        String other = Rights.CONFIRMED.replace(Rights.CONFIRMATION, "cd".repeat(32));
        assertThat(desk().send("POST", CHILD + "/erasure", WHY).status()).isEqualTo(400);
        Reply changed = desk().send("POST", CHILD + "/erasure", other);
        assertThat(changed.status()).isEqualTo(409);
        assertThat(changed.json().get("type").asString()).isEqualTo("urn:inzage:problem:erasure-changed");
        Reply busy = desk().send("POST", CHILD + "/erasure", Rights.CONFIRMED.replace("asked for", "at work"));
        assertThat(busy.status()).isEqualTo(409);
        assertThat(busy.json().get("type").asString()).isEqualTo("urn:inzage:problem:run-at-work");
    }

    @Test
    void tells_of_erasures_when_and_by_whom_and_not_of_whom() {
        JsonNode erasure = desk().get(SCHOOL + "/erasures").json().get(0);
        assertThat(erasure.propertyNames()).containsExactlyInAnyOrder("id", "kind", "by", "at", "withdrawnAt");
        assertThat(erasure.get("kind").asString()).isEqualTo("student");
        assertThat(desk().send("POST", SCHOOL + "/erasures/8/withdraw", WHY).status())
                .isEqualTo(404);
    }

    @Test
    void whoever_works_at_the_desk_gets_no_copy_of_the_other_parent_of_a_child() {
        doReturn(true).when(own).refusedGuardian(any(), eq("waterkant"), eq(People.MOTHER), any());

        Reply reply = desk().send("POST", MOTHER + "/export", WHY);

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json().get("type").asString()).isEqualTo("urn:inzage:problem:own-child");
        assertThat(desk().send("POST", MOTHER + "/erasure/trial", "").status()).isEqualTo(403);
    }

    @Test
    void leavers_are_approved_by_their_number() {
        assertThat(desk().get(SCHOOL + "/leavers").json().get("leavers").asInt())
                .isEqualTo(70);
        Reply other = desk().send("POST", SCHOOL + "/leavers/approve", "{\"expected\":69,\"reason\":\"seen\"}");
        assertThat(other.status()).isEqualTo(409);
    }

    @Test
    void t_06_ones_own_copy_asks_for_a_fresh_password() {
        Browser mother = people.signedIn(Person.GUARDIAN);
        assertThat(mother.send("POST", "/api/v1/me/export", "").body()).isEqualTo(Rights.COPY);

        clock.move(Duration.ofMinutes(6));
        Reply late = mother.send("POST", "/api/v1/me/export", "");

        assertThat(late.status()).isEqualTo(403);
        assertThat(late.json().get("type").asString()).isEqualTo("urn:inzage:problem:sign-in-again");
    }

    private Browser desk() {
        return people.signedIn(Person.DESK);
    }
}

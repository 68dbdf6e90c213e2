package inzage.portal.operation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import inzage.connector.audit.Actor;
import inzage.connector.review.value.Grants;
import inzage.connector.review.value.Reviews;
import inzage.connector.review.value.Values;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ReviewsTest {
    private static final String PATH = "/api/v1/operations/reviews";
    private static final String RECORD = PATH + "/7/records?source=administration&kind=result&key=";
    private static final String GRANTS = "/api/v1/schools/waterkant/review-grants";

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private Grants grants;

    @Autowired
    private Reviews reviews;

    @BeforeEach
    void arrange() {
        world.arrange();
    }

    @Test
    void the_desk_gives_its_word_for_some_hours_and_takes_it_back() {
        Browser desk = people.signedIn(Person.DESK);
        assertThat(desk.post(GRANTS, "{\"hours\":4,\"reason\":\"a question\"}").status())
                .isEqualTo(201);
        verify(grants)
                .give(
                        argThat(actor -> actor.role() == Actor.Role.DESK),
                        eq("waterkant"),
                        eq(Duration.ofHours(4)),
                        eq("a question"));
        assertThat(desk.get(GRANTS).json().at("/0/reason").asString()).isEqualTo("a question");
        assertThat(desk.post(GRANTS + "/7/withdraw", "").status()).isEqualTo(204);
        assertThat(desk.post(GRANTS + "/8/withdraw", "").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"hours\":0,\"reason\":\"a question\"}",
                "{\"hours\":169,\"reason\":\"a question\"}",
                "{\"hours\":4}",
                "{\"hours\":4,\"reason\":\" \"}"
            })
    void the_desk_gives_no_word_without_end_or_reason(String body) {
        assertThat(people.signedIn(Person.DESK).post(GRANTS, body).status()).isEqualTo(400);
        verify(grants, never()).give(any(), any(), any(), any());
    }

    @Test
    void an_operator_gives_no_word_to_himself() {
        assertThat(operator()
                        .post(GRANTS, "{\"hours\":4,\"reason\":\"a question\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_operator_looks_at_one_record() {
        Reply opened = operator().post(PATH, "{\"school\":\"waterkant\",\"reason\":\"a question\"}");
        assertThat(opened.status()).isEqualTo(201);
        assertThat(operator().get(RECORD + "r1").json().at("/fields/grade").asString())
                .isEqualTo("7,2");
        verify(reviews)
                .look(
                        argThat(actor -> actor.role() == Actor.Role.OPERATOR
                                && actor.account().equals(people.account(Person.OPERATOR))),
                        eq(7L),
                        eq("administration"),
                        eq("result"),
                        eq("r1"));
        assertThat(operator().get(RECORD + "r2").status()).isEqualTo(404);
    }

    @Test
    void without_the_schools_word_there_is_nothing() {
        when(reviews.open(any(), any(), any())).thenReturn(Optional.empty());
        when(reviews.look(any(), anyLong(), any(), any(), any())).thenReturn(new Values.Over());
        Reply refused = operator().post(PATH, "{\"school\":\"waterkant\",\"reason\":\"a question\"}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("type").asString()).isEqualTo("urn:inzage:problem:not-granted");
        assertThat(operator().get(RECORD + "r1").status()).isEqualTo(403);
    }

    @Test
    void a_student_who_is_restricted_looks_like_nobody() {
        when(reviews.look(any(), anyLong(), any(), any(), any())).thenReturn(new Values.Refused());
        assertThat(operator().get(RECORD + "r1").body())
                .isEqualTo(operator().get("/api/v1/operations/runs/8").body());
    }

    private Browser operator() {
        return people.signedIn(Person.OPERATOR);
    }
}

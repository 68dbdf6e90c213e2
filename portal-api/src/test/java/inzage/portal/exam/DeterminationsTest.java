package inzage.portal.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import inzage.connector.audit.Actor;
import inzage.connector.exam.Scope;
import inzage.connector.exam.board.ExamBoard;
import inzage.connector.exam.board.Holding;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.Deciding;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.Records;
import inzage.portal.World;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PortalTest
class DeterminationsTest {
    private static final String PATH = "/api/v1/schools/waterkant/determinations";
    private static final String HOLDS = "/api/v1/schools/waterkant/exam-holds";
    private static final String DETERMINE = """
            {"scope":{"schoolYear":"2026-2027","level":"havo","component":"ce-grade","sitting":"","subject":"%s"},
             "visibleFrom":"2027-06-10T12:00:00Z","expected":%d}""";

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private ExamBoard board;

    @Autowired
    private Holding holding;

    @BeforeEach
    void arrange() {
        world.arrange();
    }

    @Test
    void tells_in_counts_what_would_be_covered() {
        JsonNode coverage = board().get(
                        PATH + "/preview?schoolYear=2026-2027&level=havo&component=ce-grade&subject=" + Records.DUTCH)
                .json();
        verify(board).preview("waterkant", Deciding.SCOPE);
        assertThat(coverage.get("results").asInt()).isEqualTo(2);
        assertThat(coverage.at("/components/ce-grade").asInt()).isEqualTo(2);
        assertThat(coverage.at("/subjects/0/name").asString()).isEqualTo("Nederlands");
        assertThat(coverage.get("held").asInt()).isEqualTo(1);
        assertThat(coverage.get("levelUnknown").asInt()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?schoolYear=2026",
                "?schoolYear=2026-2027&component=ce",
                "?schoolYear=2026-2027&subject=7",
                "?schoolYear=2026-2027&site=x"
            })
    void refuses_a_scope_that_cannot_be(String query) {
        assertThat(board().get(PATH + "/preview" + query).status()).isEqualTo(400);
        verify(board, never()).preview(any(), any());
    }

    @Test
    void determines_in_the_name_of_the_one_who_does() {
        Reply reply = board().post(PATH, DETERMINE.formatted(Records.DUTCH, 2));
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().get("id").asInt()).isEqualTo(7);
        verify(board)
                .record(
                        argThat(this::board),
                        eq("waterkant"),
                        eq(Deciding.SCOPE),
                        eq(Instant.parse("2027-06-10T12:00:00Z")),
                        eq(2));
    }

    @Test
    void determines_nothing_when_the_number_is_another_by_now() {
        Reply reply = board().post(PATH, DETERMINE.formatted(Records.DUTCH, 3));
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json().get("type").asString()).isEqualTo("urn:inzage:problem:number-changed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"scope\":{},\"visibleFrom\":\"2027-06-10T12:00:00Z\",\"expected\":2}",
                "{\"scope\":{\"schoolYear\":\"2026-2027\"},\"expected\":2}",
                "{\"scope\":{\"schoolYear\":\"2026-2027\"},\"visibleFrom\":\"2027-06-10T12:00:00Z\"}",
                "{\"scope\":{\"schoolYear\":\"2026-2027\"},\"visibleFrom\":\"2027-06-10T12:00:00Z\",\"expected\":0}"
            })
    void determines_nothing_that_is_not_fully_said(String body) {
        assertThat(board().post(PATH, body).status()).isEqualTo(400);
        verify(board, never()).record(any(), any(), any(), any(), anyInt());
    }

    @Test
    void lists_what_stands_with_what_changed_since() {
        JsonNode listed = board().get(PATH).json().get(0);
        assertThat(listed.get("changedSince").asInt()).isEqualTo(4);
        assertThat(listed.at("/scope/component").asString()).isEqualTo("ce-grade");
        assertThat(listed.at("/scope/site").isNull()).isTrue();
        assertThat(listed.get("recordedBy").asString()).isEqualTo("gone");
    }

    @Test
    void withdraws_once() {
        assertThat(board().post(PATH + "/7/withdraw", "").status()).isEqualTo(204);
        assertThat(board().post(PATH + "/8/withdraw", "").status()).isEqualTo(404);
        assertThat(board().post(PATH + "/x/withdraw", "").status()).isEqualTo(404);
    }

    @Test
    void holds_a_student_back_and_lifts_it() {
        Browser board = board();
        assertThat(board.post(HOLDS, "{\"student\":\"" + People.CHILD + "\",\"reason\":\" \"}")
                        .status())
                .isEqualTo(201);
        verify(holding)
                .hold(
                        argThat(this::board),
                        eq("waterkant"),
                        eq(People.CHILD),
                        eq(Optional.empty()),
                        eq(Optional.empty()));
        assertThat(board.post(HOLDS, "{\"student\":\"" + People.MINOR + "\"}").status())
                .isEqualTo(404);
        assertThat(board.post(HOLDS, "{\"student\":\"x\"}").status()).isEqualTo(400);
        assertThat(board.get(HOLDS).json().at("/0/reason").asString()).isEqualTo("irregularity");
        assertThat(board.post(HOLDS + "/7/lift", "").status()).isEqualTo(204);
        assertThat(board.post(HOLDS + "/8/lift", "").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DESK", "OTHER_DESK", "OPERATOR", "GUARDIAN"})
    void nobody_else_determines_or_looks(String person) {
        Browser other = people.signedIn(Person.valueOf(person));
        assertThat(other.post(PATH, DETERMINE.formatted(Records.DUTCH, 2)).status())
                .isEqualTo(404);
        assertThat(other.get(PATH).status()).isEqualTo(404);
        assertThat(other.get(HOLDS).status()).isEqualTo(404);
        verify(board, never()).record(any(), any(), any(), any(), anyInt());
        verify(board, never()).recorded(any());
    }

    @Test
    void reaches_no_other_school_and_no_desk() {
        assertThat(board().get("/api/v1/schools/berkenhof/determinations").status())
                .isEqualTo(404);
        assertThat(board().get("/api/v1/schools/waterkant/links").status()).isEqualTo(404);
        verify(board, never()).preview(any(), any(Scope.class));
    }

    private boolean board(Actor actor) {
        return actor.account().equals(people.account(Person.EXAM_BOARD)) && actor.role() == Actor.Role.EXAM_BOARD;
    }

    private Browser board() {
        return people.signedIn(Person.EXAM_BOARD);
    }
}

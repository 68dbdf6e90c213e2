package inzage.portal.desk.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import inzage.connector.account.membership.Memberships;
import inzage.connector.publication.Publication;
import inzage.connector.publication.Viewer;
import inzage.connector.review.Looking;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PreviewTest {
    private static final String PATH = "/api/v1/schools/waterkant/preview";
    private static final String RESULTS = "/api/v1/children/" + People.CHILD + "/results";

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private Looking looking;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Publication publication;

    @Autowired
    private MovingClock clock;

    @BeforeEach
    void arrange() {
        world.arrange();
        when(looking.look(any(), eq("waterkant"), any(), any(), any()))
                .thenAnswer(call -> memberships.find(call.getArgument(2), "waterkant"));
    }

    @Test
    void sees_what_the_guardian_sees_and_every_look_is_written_down() {
        Browser desk = people.signedIn(Person.DESK);
        assertThat(desk.get(RESULTS).status()).isEqualTo(404);
        assertThat(open(desk, "").status()).isEqualTo(200);

        Reply results = desk.get(RESULTS);
        assertThat(results.status()).isEqualTo(200);
        assertThat(results.body())
                .isEqualTo(people.signedIn(Person.GUARDIAN).get(RESULTS).body());
        assertThat(results.http().headers().firstValue("Inzage-Preview")).contains("now");
        verify(looking)
                .look(
                        argThat(actor -> actor.account().equals(people.account(Person.DESK))),
                        eq("waterkant"),
                        eq(guardian()),
                        eq(Optional.of(People.CHILD)),
                        eq("/api/v1/children/{child}/results"));
        assertThat(desk.get("/api/v1/children").json().get("children")).hasSize(1);
    }

    @Test
    void asks_as_the_guardian_read_only_at_the_instant() {
        Browser desk = people.signedIn(Person.DESK);
        open(desk, "2027-01-01T00:00:00Z");
        desk.get(RESULTS);

        ArgumentCaptor<Viewer> viewer = ArgumentCaptor.forClass(Viewer.class);
        verify(publication, atLeastOnce()).gradeBook(viewer.capture(), eq(People.CHILD));
        assertThat(viewer.getValue().account()).isEqualTo(guardian());
        assertThat(viewer.getValue().persons()).containsExactly(People.MOTHER);
        assertThat(viewer.getValue().intent()).isEqualTo(Viewer.Intent.READ);
        assertThat(viewer.getValue().now()).isEqualTo("2027-01-01T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01T00:00:00Z, past", "2035-01-01T00:00:00Z, future"})
    void says_on_what_another_instant_rests(String at, String basis) {
        Browser desk = people.signedIn(Person.DESK);
        Reply opened = open(desk, at);
        assertThat(opened.json().get("basis").asString()).isEqualTo(basis);
        assertThat(Instant.parse(opened.json().get("until").asString()))
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));
        assertThat(desk.get(PATH).json().get("basis").asString()).isEqualTo(basis);
        assertThat(desk.get(RESULTS).http().headers().firstValue("Inzage-Preview"))
                .contains(basis);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT|/api/v1/consents|{\"guardians\":[]}",
                "POST|/api/v1/schools/waterkant/links/confirm|{\"expected\":1}",
                "PATCH|/api/v1/me|{\"language\":\"en\"}",
                "POST|/api/v1/me/password|{\"current\":\"een lang wachtwoord\",\"wanted\":\"drie paarse giraffen\"}",
                "POST|/api/v1/me/sessions/end-others|''",
                "POST|/api/v1/sign-in|{\"email\":\"a@b.example\",\"password\":\"x\"}"
            })
    void every_write_answers_read_only(String method, String path, String body) {
        Browser desk = people.signedIn(Person.DESK);
        open(desk, "");
        Reply reply = desk.send(method, path, body);
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json().get("type").asString()).isEqualTo("urn:inzage:problem:read-only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/consents", "/api/v1/schools/waterkant/links", "/api/v1/me/sign-ins"})
    void sees_nothing_that_is_not_opened_by_name(String path) {
        Browser desk = people.signedIn(Person.DESK);
        open(desk, "");
        assertThat(desk.get(path).status()).isEqualTo(404);
    }

    @Test
    void is_oneself_to_the_account_page_and_when_it_ends() {
        Browser desk = people.signedIn(Person.DESK);
        open(desk, "");
        assertThat(desk.get("/api/v1/me").json().get("email").asString()).isEqualTo(Person.DESK.email());
        assertThat(desk.post(PATH + "/end", "").status()).isEqualTo(204);
        assertThat(desk.get(RESULTS).status()).isEqualTo(404);
        assertThat(desk.get(PATH).status()).isEqualTo(404);
        assertThat(desk.get("/api/v1/schools/waterkant/links").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"899, 200", "900, 403", "901, 403"})
    void t_13_ends_after_fifteen_minutes(int seconds, int status) {
        Browser desk = people.signedIn(Person.DESK);
        open(desk, "");
        clock.move(Duration.ofSeconds(seconds));
        Reply reply = desk.get(RESULTS);
        assertThat(reply.status()).isEqualTo(status);
        if (status == 403) {
            assertThat(reply.json().get("type").asString()).isEqualTo("urn:inzage:problem:preview-over");
            assertThat(desk.get(RESULTS).status()).isEqualTo(404);
        }
    }

    @Test
    void ends_when_the_looker_may_not_look_any_more() {
        Browser desk = people.signedIn(Person.DESK);
        open(desk, "");
        when(looking.look(any(), any(), any(), any(), any())).thenReturn(Optional.empty());
        assertThat(desk.get(RESULTS).status()).isEqualTo(403);
        verify(publication, never()).gradeBook(any(), any());
        assertThat(desk.get(RESULTS).status()).isEqualTo(404);
    }

    @Test
    void does_not_begin_with_a_child_of_ones_own_or_nobody() {
        Browser desk = people.signedIn(Person.DESK);
        when(looking.open(any(), any(), any(), any())).thenReturn(Looking.Opening.OWN_CHILD);
        assertThat(open(desk, "").json().get("type").asString()).isEqualTo("urn:inzage:problem:own-child");
        when(looking.open(any(), any(), any(), any())).thenReturn(Looking.Opening.UNKNOWN);
        assertThat(open(desk, "").status()).isEqualTo(404);
        assertThat(desk.get(RESULTS).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"account\":\"a\"}",
                "{\"account\":\"a\",\"reason\":\" \"}",
                "{\"reason\":\"a question\"}",
                "{\"account\":\"a\",\"reason\":\"r\",\"at\":\"+1000000000-12-31T23:59:59Z\"}",
                "{\"account\":\"a\",\"reason\":\"r\",\"at\":\"1800-01-01T00:00:00Z\"}"
            })
    void does_not_begin_without_whom_and_why(String body) {
        assertThat(people.signedIn(Person.DESK).post(PATH, body).status()).isEqualTo(400);
        verify(looking, never()).open(any(), any(), any(), any());
    }

    @Test
    void other_sessions_of_the_same_account_do_not_look() {
        Browser looking = people.signedIn(Person.DESK);
        Browser working = people.signedIn(Person.DESK);
        open(looking, "");
        assertThat(working.get(RESULTS).status()).isEqualTo(404);
        assertThat(working.get("/api/v1/schools/waterkant/links").status()).isEqualTo(200);
        verify(this.looking, times(1)).open(any(), any(), any(), any());
    }

    private Reply open(Browser desk, String at) {
        String moment = at.isEmpty() ? "" : ",\"at\":\"" + at + "\"";
        return desk.post(PATH, "{\"account\":\"" + guardian() + "\",\"reason\":\"a question\"" + moment + "}");
    }

    private String guardian() {
        return people.account(Person.GUARDIAN);
    }
}

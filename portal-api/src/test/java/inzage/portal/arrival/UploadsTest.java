package inzage.portal.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import inzage.connector.sync.DeliveryRefused;
import inzage.connector.sync.Trigger;
import inzage.connector.sync.arrival.Arrivals;
import inzage.connector.sync.arrival.WaitingSet;
import inzage.connector.sync.landing.ArrivingSet;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.MemorySet;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PortalTest
class UploadsTest {
    private static final String UPLOADS = "/api/v1/schools/waterkant/sources/files/uploads";

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private Arrivals arrivals;

    private MemorySet set = new MemorySet();

    @BeforeEach
    void arrange() {
        world.arrange();
        set = new MemorySet();
        when(arrivals.open("waterkant", "files")).thenReturn(set);
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "OPERATOR"})
    void the_desk_and_operators_upload_files_and_hear_which_run_reads_them(Person person) {
        Reply reply = upload(
                people.signedIn(person), UPLOADS, part("students.csv", "key;name"), part("groups.csv", "key"), field());

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.header("Location")).isEqualTo("/api/v1/operations/runs/7");
        assertThat(set.contents()).isEqualTo(Map.of("students.csv", "key;name", "groups.csv", "key"));
        verify(arrivals).accept(set, Trigger.BY_HAND, people.account(person), Optional.empty());
    }

    @Test
    void without_the_token_of_the_page_nothing_is_taken() {
        Browser desk = people.signedIn(Person.DESK).withoutToken();
        assertThat(upload(desk, UPLOADS, part("students.csv", "key")).status()).isEqualTo(403);
        verify(arrivals, never()).open(any(), any());
    }

    @Test
    void a_request_without_files_or_with_an_empty_one_is_no_delivery() {
        assertThat(upload(desk(), UPLOADS, field()).status()).isEqualTo(400);
        assertThat(upload(desk(), UPLOADS, part("students.csv", "")).status()).isEqualTo(400);
        assertThat(set.abandoned()).isTrue();
        verify(arrivals, never()).accept(any(), any(), any(), any());
    }

    @Test
    void a_request_that_is_cut_off_is_no_delivery() {
        String cut = "--B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.csv\"\r\n\r\nkey";
        assertThat(desk().send("POST", UPLOADS, cut, "multipart/form-data; boundary=B")
                        .status())
                .isEqualTo(400);
        verify(arrivals, never()).accept(any(), any(), any(), any());
    }

    @Test
    void two_files_of_one_name_are_no_delivery() throws Exception {
        ArrivingSet refusing = Mockito.mock();
        when(refusing.file(any())).thenThrow(new DeliveryRefused("twice"));
        when(arrivals.open("waterkant", "files")).thenReturn(refusing);

        assertThat(upload(desk(), UPLOADS, part("a.csv", "1"), part("a.csv", "2"))
                        .status())
                .isEqualTo(400);
        verify(refusing).abandon();
    }

    @Test
    void more_than_is_taken_is_refused() {
        assertThat(upload(desk(), UPLOADS, part("students.csv", "x".repeat(100_001)))
                        .status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/schools/waterkant/sources/administration/uploads",
                "/api/v1/schools/waterkant/sources/push/uploads",
                "/api/v1/schools/waterkant/sources/nothing/uploads",
                "/api/v1/schools/berkenhof/sources/files/uploads"
            })
    void only_a_source_of_the_own_school_that_is_uploaded_by_hand_takes_files(String path) {
        assertThat(upload(desk(), path, part("students.csv", "key")).status()).isEqualTo(404);
    }

    @Test
    void shows_what_waits() {
        when(arrivals.waiting("waterkant", "push"))
                .thenReturn(List.of(new WaitingSet(
                        3, "waterkant", "push", "abc", 12, "key autumn", 7, Instant.parse("2026-11-02T08:00:00Z"))));

        JsonNode waiting = desk().get("/api/v1/schools/waterkant/sources/push/uploads")
                .json()
                .path(0);

        assertThat(waiting.path("run").asLong()).isEqualTo(7);
        assertThat(waiting.path("bytes").asLong()).isEqualTo(12);
        assertThat(waiting.path("arrivedAt").asString()).isEqualTo("2026-11-02T08:00:00Z");
    }

    private Browser desk() {
        return people.signedIn(Person.DESK);
    }

    private static Reply upload(Browser browser, String path, String... parts) {
        return browser.send("POST", path, String.join("", parts) + "--B--\r\n", "multipart/form-data; boundary=B");
    }

    private static String part(String name, String content) {
        return "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n";
    }

    private static String field() {
        return "--B\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhello\r\n";
    }
}

package inzage.portal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import inzage.connector.restoration.Maintenance;
import inzage.connector.school.Rereading;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.sync.ChangeRow;
import inzage.connector.sync.NotHeld;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.Syncs;
import inzage.connector.sync.Trigger;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PortalTest
class OperationsTest {
    private static final String SOURCE = "/api/v1/operations/sources/waterkant/administration";

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private Syncs syncs;

    @Autowired
    private Schools schools;

    @Autowired
    private Rereading files;

    @Autowired
    private Maintenance maintenance;

    @BeforeEach
    void arrange() {
        world.arrange();
    }

    @Test
    void shows_how_every_source_fares() {
        JsonNode source = operator().get("/api/v1/operations/sources").json().get(0);
        assertThat(source.get("school").asString()).isEqualTo("waterkant");
        assertThat(source.at("/lastRun/state").asString()).isEqualTo("applied-with-rejects");
        assertThat(source.get("nextRun").asString()).isEqualTo("2026-11-03T00:30:00Z");
        assertThat(source.get("openRejects").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"full, FULL", "dry, DRY"})
    void asks_for_a_run_and_says_where_to_look(String word, RunMode mode) {
        Reply reply = operator().post(SOURCE + "/runs", "{\"mode\":\"" + word + "\"}");
        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.header("Location")).isEqualTo("/api/v1/operations/runs/7");
        assertThat(reply.json().get("run").asString()).isEqualTo("/api/v1/operations/runs/7");
        verify(syncs).request("waterkant", "administration", mode, Trigger.BY_HAND, people.account(Person.OPERATOR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"mode\":\"changes\"}", "{\"mode\":\"FULL\"}"})
    void asks_for_no_run_of_another_kind(String body) {
        assertThat(operator().post(SOURCE + "/runs", body).status()).isEqualTo(400);
        verify(syncs, never()).request(any(), any(), any(), any(), any());
    }

    @ParameterizedTest
    @ValueSource(strings = {"waterkant/elsewhere", "nowhere/administration"})
    void does_not_know_a_source_that_is_not_there(String source) {
        String path = "/api/v1/operations/sources/" + source;
        assertThat(operator().post(path + "/runs", "{\"mode\":\"dry\"}").status())
                .isEqualTo(404);
        assertThat(operator().post(path + "/pause", "").status()).isEqualTo(404);
        assertThat(operator().post(path + "/resume", "").status()).isEqualTo(404);
    }

    @Test
    void shows_a_run_with_its_counts_and_its_plan() {
        JsonNode run = operator().get("/api/v1/operations/runs/7").json();
        assertThat(run.at("/run/mode").asString()).isEqualTo("full");
        assertThat(run.at("/counts/result/accepted").asInt()).isEqualTo(1);
        assertThat(run.at("/plan/samples").isArray()).isTrue();
        assertThat(run.get("sight").asString()).isEqualTo("0 of 612 children visible: 612 × access unknown");
        assertThat(operator().get("/api/v1/operations/runs/8").status()).isEqualTo(404);
        assertThat(operator().get("/api/v1/operations/runs/eight").status()).isEqualTo(404);
    }

    @Test
    void shows_what_a_run_changes_record_by_record() {
        when(syncs.changes(7, 3, 2))
                .thenReturn(List.of(new ChangeRow(4, "result", "r1", "changed", List.of("value", "date"))));

        JsonNode change = operator()
                .get("/api/v1/operations/runs/7/changes?after=3&limit=2")
                .json()
                .path(0);

        assertThat(change.path("key").asString()).isEqualTo("r1");
        assertThat(change.path("fields").toString()).isEqualTo("[\"value\",\"date\"]");
        assertThat(operator().get("/api/v1/operations/runs/8/changes").status()).isEqualTo(404);
    }

    @Test
    void decides_about_a_held_run_under_the_name_of_the_one_who_does() {
        String account = people.account(Person.OPERATOR);
        when(syncs.approve(7, account)).thenReturn(9L);

        Reply approved = operator().post("/api/v1/operations/runs/7/approve", "");
        Reply dismissed = operator().post("/api/v1/operations/runs/7/dismiss", "");

        assertThat(approved.status()).isEqualTo(202);
        assertThat(approved.header("Location")).isEqualTo("/api/v1/operations/runs/9");
        assertThat(dismissed.status()).isEqualTo(204);
        verify(syncs).dismiss(7, account);
    }

    @Test
    void decides_nothing_about_a_run_that_is_not_held() {
        when(syncs.approve(7, people.account(Person.OPERATOR))).thenThrow(NotHeld.class);

        Reply reply = operator().post("/api/v1/operations/runs/7/approve", "");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json().path("type").asString()).endsWith("not-held");
        assertThat(operator().post("/api/v1/operations/runs/8/approve", "").status())
                .isEqualTo(404);
    }

    @Test
    void shows_runs_of_one_source() {
        String query = "?school=waterkant&source=administration";
        assertThat(operator().get("/api/v1/operations/runs" + query).json().findValuesAsString("id"))
                .containsExactly("7");
        assertThat(operator().get("/api/v1/operations/runs?school=waterkant").status())
                .isEqualTo(400);
    }

    @Test
    void shows_what_was_set_aside_because_of_a_mistake_in_a_file() {
        when(schools.problems())
                .thenReturn(List.of(new Schools.Problem(
                        Optional.of("waterkant"), Optional.of("timetable"), "waterkant.yml:7:5: no system 'zermelo'")));

        JsonNode problem = operator().get("/api/v1/operations/problems").json().path(0);

        assertThat(problem.path("source").asString()).isEqualTo("timetable");
        assertThat(problem.path("message").asString()).contains("waterkant.yml:7:5");
    }

    @Test
    void reads_the_files_again_and_says_what_is_wrong_now() {
        assertThat(operator().post("/api/v1/operations/reload", "").json().size())
                .isZero();
        verify(files, atLeastOnce()).reload();
    }

    @Test
    void makes_a_backup_and_says_where_it_lies() {
        Reply reply = operator().post("/api/v1/operations/backups", "");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.body()).isEqualTo("{\"file\":\"/srv/inzage/backups/one.zip\"}");
    }

    @Test
    void says_which_source_a_school_waits_for_after_a_restoration() {
        SchoolSetup waterkant = schools.find("waterkant").orElseThrow();
        when(schools.all()).thenReturn(List.of(waterkant));
        when(maintenance.waitsFor("waterkant")).thenReturn(List.of("administration"));

        JsonNode problem = operator().get("/api/v1/operations/problems").json().path(0);

        assertThat(problem.path("source").asString()).isEqualTo("administration");
        assertThat(problem.path("message").asString()).contains("loaded from a backup");
    }

    @Test
    void tells_that_a_restored_school_waits_for_its_desk_to_save_the_settings() {
        SchoolSetup waterkant = schools.find("waterkant").orElseThrow();
        when(schools.all()).thenReturn(List.of(waterkant));
        when(maintenance.waitsForSettings("waterkant")).thenReturn(true);

        JsonNode problem = operator().get("/api/v1/operations/problems").json().path(0);

        assertThat(problem.path("school").asString()).isEqualTo("waterkant");
        assertThat(problem.path("source").isNull()).isTrue();
        assertThat(problem.path("message").asString()).contains("looked its settings over and saved them");
    }

    @Test
    void pauses_and_resumes_a_source() {
        assertThat(operator().post(SOURCE + "/pause", "").status()).isEqualTo(204);
        verify(syncs).pause("waterkant", "administration");
        assertThat(operator().post(SOURCE + "/resume", "").status()).isEqualTo(204);
        verify(syncs).resume("waterkant", "administration");
    }

    private Browser operator() {
        return people.signedIn(Person.OPERATOR);
    }
}

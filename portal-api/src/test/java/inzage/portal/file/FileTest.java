package inzage.portal.file;

import static inzage.portal.FileWorld.shown;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Incident;
import inzage.connector.canonical.Medical;
import inzage.connector.canonical.Note;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Report;
import inzage.connector.canonical.StandardTest;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.SupportPlan;
import inzage.connector.publication.Part;
import inzage.connector.publication.Shown;
import inzage.portal.Browser.Reply;
import inzage.portal.FileWorld;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.Records;
import inzage.portal.World;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PortalTest
class FileTest {
    private static final String CHILD = "/api/v1/children/" + People.CHILD + "/";

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private FileWorld file;

    @BeforeEach
    void arrange() {
        world.arrange();
        file.arrange();
    }

    @Test
    void shows_notes_newest_first_page_by_page_without_counting_them() {
        file.show(Part.NOTES, note(1, "2026-09-01"), note(2, "2026-10-01"), note(3, "2026-10-01"));

        JsonNode first = ask("notes?limit=2");
        JsonNode second = ask("notes?limit=2&cursor=" + first.get("next").asString());

        assertThat(first.get("notes").findValuesAsString("date")).containsExactly("2026-10-01", "2026-10-01");
        assertThat(second.get("notes").findValuesAsString("date")).containsExactly("2026-09-01");
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(first.get("notes").get(0).at("/subject/name").asString()).isEqualTo("Nederlands");
        assertThat(first.propertyNames()).doesNotContain("total", "count");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "cursor=%25%25"})
    void refuses_a_page_that_cannot_be(String query) {
        assertThat(people.signedIn(Person.GUARDIAN)
                        .get(CHILD + "notes?" + query)
                        .status())
                .isBetween(400, 422);
    }

    @Test
    void shows_plans_tests_incidents_and_health_in_the_schools_words() {
        file.show(Part.PLANS, shown(1, SupportPlan.class, "from", LocalDate.EPOCH, "goals", "Lezen"));
        file.show(
                Part.STANDARD_TESTS,
                shown(
                        2,
                        StandardTest.class,
                        "test",
                        "Begrijpend lezen",
                        "takenOn",
                        LocalDate.EPOCH,
                        "score",
                        new BigDecimal("112.50"),
                        "scale",
                        StandardTest.Scale.ROMAN,
                        "level",
                        "II"));
        file.show(Part.INCIDENTS, shown(3, Incident.class, "at", Instant.EPOCH, "kind", "uitgestuurd"));
        file.show(Part.MEDICAL, shown(4, Medical.class, "allergies", "noten"));

        assertThat(ask("plans").at("/plans/0/goals").asString()).isEqualTo("Lezen");
        assertThat(ask("standard-tests").at("/tests/0/score").asString()).isEqualTo("112.50");
        assertThat(ask("standard-tests").at("/tests/0/scale").asString()).isEqualTo("roman");
        assertThat(ask("incidents").at("/incidents/0/kind").asString()).isEqualTo("uitgestuurd");
        assertThat(ask("medical").at("/entries/0/allergies").asString()).isEqualTo("noten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes", "plans", "reports", "standard-tests", "incidents", "medical"})
    void says_why_there_may_be_nothing_and_whom_to_ask(String part) {
        JsonNode empty = ask(part).get("empty");

        assertThat(empty.get("why").asString()).isNotBlank();
        assertThat(empty.get("ask").asString()).contains("Waterkant (015-2, info@waterkant.example)");
    }

    @Test
    void shows_the_way_to_the_document_of_a_report_and_a_link_as_a_link() {
        file.show(
                Part.REPORTS,
                shown(1, Report.class, "title", "Zomer", "mediaType", "application/pdf", "visibleFrom", Instant.EPOCH),
                shown(
                        2,
                        Report.class,
                        "title",
                        "Winter",
                        "mediaType",
                        "text/html",
                        "link",
                        URI.create("https://reports.example/2")));

        JsonNode reports = ask("reports").get("reports");

        assertThat(reports.findValuesAsString("title")).containsExactly("Zomer", "Winter");
        assertThat(reports.get(0).at("/document/content").asString())
                .isEqualTo(CHILD + "reports/" + People.id(1) + "/document");
        assertThat(reports.get(1).at("/document/link").asString()).isEqualTo("https://reports.example/2");
        assertThat(reports.get(1).at("/document/content").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Rapport 1,          application/pdf,          application/pdf,          Rapport%201.pdf",
        "Rapport 1,          APPLICATION/PDF; x=y,     application/pdf,          Rapport%201.pdf",
        "<script>,           text/html,                application/octet-stream, _script_",
        "Rapport,            image/svg+xml,            application/octet-stream, Rapport",
        "'../../\"; x=\"é',  text/plain,               text/plain,               ________%20x__%C3%A9.txt",
    })
    void sends_a_document_to_be_saved_under_a_harmless_name_and_type(
            String title, String mediaType, String sent, String name) {
        file.showOne(Part.REPORTS, shown(5, Report.class, "title", title, "mediaType", mediaType));

        Reply reply = people.signedIn(Person.GUARDIAN).get(CHILD + "reports/" + People.id(5) + "/document");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("inhoud");
        assertThat(reply.header("Content-Type")).isEqualTo(sent);
        assertThat(reply.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''" + name);
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.http().headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'");
    }

    @Test
    void has_no_bytes_of_a_report_that_is_a_link() {
        file.showOne(
                Part.REPORTS,
                shown(
                        5,
                        Report.class,
                        "title",
                        "R",
                        "mediaType",
                        "text/html",
                        "link",
                        URI.create("https://a.example")));

        assertThat(people.signedIn(Person.GUARDIAN)
                        .get(CHILD + "reports/" + People.id(5) + "/document")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void shows_a_group_with_mentors_and_the_classmates_who_may_be_listed() {
        file.showGroup(List.of(
                shown(7, Student.class, "givenName", "Sam", "familyName", "Merel"),
                shown(8, Student.class, "givenName", "Bo", "prefix", "de", "familyName", "Reiger")));

        JsonNode group = ask("group").at("/groups/0");

        assertThat(group.get("name").asString()).isEqualTo("2a");
        assertThat(group.get("mentors").findValuesAsString("name")).containsExactly("Hans Berg");
        assertThat(group.get("classmates").findValuesAsString("name")).containsExactly("Bo de Reiger", "Sam Merel");
    }

    @Test
    void shows_attendance_in_per_cent_and_nothing_where_nothing_was_registered() {
        assertThat(ask("attendance").at("/periods/0/absent").asInt()).isEqualTo(4);
        assertThat(ask("attendance").at("/periods/0/present").asInt()).isEqualTo(96);
        file.showAttendance(List.of());
        assertThat(ask("attendance").at("/empty/why").asString()).contains("geregistreerd");
    }

    private static Shown<Note> note(int id, String date) {
        return shown(
                id,
                Note.class,
                "category",
                "gesprek",
                "date",
                LocalDate.parse(date),
                "text",
                "Gaat goed.",
                "subject",
                Ref.id(Records.DUTCH));
    }

    private JsonNode ask(String path) {
        return people.signedIn(Person.GUARDIAN).get(CHILD + path).json();
    }
}

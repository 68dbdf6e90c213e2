package inzage.portal.result;

import static inzage.portal.People.id;
import static inzage.portal.Records.DUTCH;
import static inzage.portal.Records.MATHS;
import static inzage.portal.Records.result;
import static inzage.portal.Records.test;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Result.Kind;
import inzage.connector.publication.GradeBook;
import inzage.connector.publication.OwnAverage;
import inzage.portal.Browser.Reply;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.Records;
import inzage.portal.World;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PortalTest
class ResultsTest {
    private static final String PATH = "/api/v1/children/" + People.CHILD + "/results";
    private static final String NOW = "2026-2027";
    private static final String BEFORE = "2025-2026";
    private static final LocalDate OCTOBER = LocalDate.parse("2026-10-01");

    @Autowired
    private People people;

    @Autowired
    private World world;

    @BeforeEach
    void arrange() {
        world.arrange();
        world.showGrades(book());
    }

    @Test
    void a_matrix_has_a_row_for_each_subject_of_this_year_and_its_tests_in_order_without_gaps() {
        JsonNode year = ask("").at("/years/0");
        assertThat(year.get("schoolYear").asString()).isEqualTo(NOW);
        assertThat(year.get("columns").asInt()).isEqualTo(2);
        assertThat(year.at("/subjects").findValuesAsString("name")).containsExactly("Nederlands", "Wiskunde");
        assertThat(year.at("/subjects/0/results").findValuesAsString("grade")).containsExactly("6,5", "7,2");
        assertThat(year.at("/subjects/1/results").findValuesAsString("grade")).containsExactly("V");
    }

    @Test
    void shows_the_running_average_of_the_school_beside_its_subject() {
        JsonNode rows = ask("").at("/years/0/subjects");
        assertThat(rows.at("/0/average").asString()).isEqualTo("6,9");
        assertThat(rows.at("/1/average").isNull()).isTrue();
    }

    @Test
    void shows_our_average_where_the_school_chose_so() {
        GradeBook own = book();
        world.showGrades(new GradeBook(
                own.results(),
                own.exams(),
                List.of(new OwnAverage(MATHS, NOW, new BigDecimal("7.0"))),
                NOW,
                List.of()));
        assertThat(ask("").at("/years/0/subjects/1/average").asString()).isEqualTo("7,0");
    }

    @Test
    void keeps_what_counts_for_the_exam_apart() {
        JsonNode exams = ask("?type=exams").at("/years/0/subjects");
        assertThat(exams.findValuesAsString("grade")).containsExactly("8,1");
        assertThat(ask("").toString()).doesNotContain("8,1");
    }

    @Test
    void an_overview_shows_the_year_averages_of_the_programme_year_by_year() {
        JsonNode overview = ask("?view=overview");
        assertThat(overview.get("years").findValuesAsString("schoolYear")).containsExactly(NOW, BEFORE);
        assertThat(overview.at("/years/1/subjects/0/yearAverage").asString()).isEqualTo("7");
        assertThat(overview.get("enrolment").asString()).isEqualTo(id(70).hex());
    }

    @Test
    void an_overview_says_in_which_year_of_study_each_school_year_was() {
        assertThat(ask("?view=overview").get("years").findValues("yearOfStudy"))
                .extracting(JsonNode::asInt)
                .containsExactly(4, 4);
    }

    @Test
    void of_two_enrolments_that_cover_today_the_newer_one_is_shown() {
        GradeBook own = book();
        world.showGrades(new GradeBook(
                own.results(),
                own.exams(),
                own.averages(),
                NOW,
                List.of(
                        Records.enrolment(70, NOW, "Havo", LocalDate.parse("2026-08-01")),
                        Records.enrolment(74, NOW, "Vmbo-tl", LocalDate.parse("2026-10-01")),
                        Records.enrolment(71, NOW, "Vwo", LocalDate.parse("2026-09-01")))));
        assertThat(ask("").get("enrolment").asString()).isEqualTo(id(74).hex());
    }

    @Test
    void an_overview_has_all_years_where_the_school_names_no_programmes() {
        GradeBook own = book();
        world.showGrades(new GradeBook(
                own.results(),
                own.exams(),
                own.averages(),
                NOW,
                List.of(Records.enrolment(70, NOW, null), Records.enrolment(71, BEFORE, null))));
        assertThat(ask("?view=overview").get("years").findValuesAsString("schoolYear"))
                .containsExactly(NOW, BEFORE);
    }

    @Test
    void an_overview_of_an_earlier_programme_can_be_asked_for() {
        JsonNode overview = ask("?view=overview&enrolment=" + id(72));
        assertThat(overview.get("years").findValuesAsString("grade")).containsExactly("5,1");
        assertThat(overview.get("enrolments").findValuesAsString("id"))
                .containsExactly(id(70).hex(), id(71).hex(), id(72).hex());
    }

    @Test
    void an_enrolment_of_somebody_else_is_not_found() {
        assertThat(reply("?enrolment=" + id(73)).status()).isEqualTo(404);
    }

    @Test
    void another_year_can_be_asked_for() {
        JsonNode matrix = ask("?schoolYear=" + BEFORE);
        assertThat(matrix.get("years").findValuesAsString("grade")).containsExactly("6");
        assertThat(matrix.get("schoolYears").valueStream().map(JsonNode::asString))
                .containsExactly(NOW, BEFORE);
    }

    @Test
    void says_why_there_may_be_nothing() {
        JsonNode none = ask("?schoolYear=2019-2020");
        assertThat(none.get("years").isEmpty()).isTrue();
        assertThat(none.at("/empty/why").asString()).contains("nog niet vrijgegeven");
        assertThat(none.get("updatedAt").asString()).isEqualTo(Records.FRESH.toString());
    }

    @Test
    void shows_one_result_with_its_date_and_attempt() {
        JsonNode result =
                people.signedIn(Person.STUDENT).get(PATH + "/" + id(1)).json();
        assertThat(result.get("grade").asString()).isEqualTo("7,2");
        assertThat(result.at("/subject/code").asString()).isEqualTo("netl");
        assertThat(result.get("achievedOn").asString()).isEqualTo("2026-10-09");
        assertThat(result.get("attempt").asInt()).isEqualTo(1);
        assertThat(result.get("weight").isNull()).isTrue();
    }

    private static GradeBook book() {
        return new GradeBook(
                Records.answer(List.of(
                        test(1, DUTCH, NOW, "7.2", "2026-10-09"),
                        test(2, DUTCH, NOW, "6,5", "2026-10-01"),
                        test(3, MATHS, NOW, "V", "2026-10-01"),
                        result(4, DUTCH, NOW, Kind.AVERAGE, "6.9", null, null),
                        result(5, DUTCH, NOW, Kind.EXAM_PART, "8.1", OCTOBER, null),
                        result(6, DUTCH, BEFORE, Kind.TEST, "6", OCTOBER, id(71)),
                        result(7, DUTCH, BEFORE, Kind.YEAR_AVERAGE, "7", null, id(71)),
                        result(8, DUTCH, "2024-2025", Kind.TEST, "5.1", OCTOBER, id(72)))),
                Set.of(id(5)),
                List.of(),
                NOW,
                List.of(
                        Records.enrolment(72, "2024-2025", "Vmbo-tl"),
                        Records.enrolment(71, BEFORE, "Havo"),
                        Records.enrolment(70, NOW, "Havo")));
    }

    private JsonNode ask(String query) {
        Reply reply = reply(query);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    private Reply reply(String query) {
        return people.signedIn(Person.GUARDIAN).get(PATH + query);
    }
}

package inzage.portal.absence;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.Records;
import inzage.portal.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PortalTest
class AbsencesTest {
    private static final String PATH = "/api/v1/children/" + People.CHILD + "/absences";

    @Autowired
    private People people;

    @Autowired
    private World world;

    @BeforeEach
    void arrange() {
        world.arrange();
        world.showAbsences(Records.answer(List.of(
                Records.absence(1, "2026-10-26", 3),
                Records.absence(2, "2026-10-30", 8),
                Records.absence(3, "2026-10-30", 2),
                Records.absence(4, "2026-12-31", 1),
                Records.absence(5, "2027-01-03", 1),
                Records.absence(6, "2027-01-04", null))));
    }

    @Test
    void shows_the_newest_week_first_numbered_as_in_iso_8601() {
        JsonNode weeks = ask("");
        assertThat(weeks.findValuesAsString("week")).containsExactly("1", "53", "44");
        assertThat(weeks.findValuesAsString("year")).containsExactly("2027", "2026", "2026");
        assertThat(weeks.at("/1/from").asString()).isEqualTo("2026-12-28");
        assertThat(weeks.at("/1/through").asString()).isEqualTo("2027-01-03");
    }

    @Test
    void shows_within_a_week_the_newest_day_first_and_in_that_the_first_hour() {
        assertThat(ask("?through=2026-10-31").at("/0/absences").findValuesAsString("fromHour"))
                .containsExactly("2", "8", "3");
    }

    @Test
    void shows_both_days_of_the_period_asked_for() {
        assertThat(ask("?from=2026-10-30&through=2026-12-31").findValuesAsString("fromHour"))
                .containsExactly("1", "2", "8");
    }

    @Test
    void shows_hour_subject_and_whether_it_is_authorised_and_handled() {
        JsonNode absence = ask("?through=2026-10-26").at("/0/absences/0");
        assertThat(absence.at("/subject/name").asString()).isEqualTo("Nederlands");
        assertThat(absence.get("kind").asString()).isEqualTo("sent-out");
        assertThat(absence.get("authorised").asBoolean()).isFalse();
        assertThat(absence.get("handled").asBoolean()).isFalse();
    }

    @Test
    void says_that_nothing_may_have_happened() {
        JsonNode answer = people.signedIn(Person.GUARDIAN)
                .get(PATH + "?from=2020-01-01&through=2020-02-01")
                .json();
        assertThat(answer.at("/empty/why").asString()).contains("geen afwezigheid");
    }

    private JsonNode ask(String query) {
        return people.signedIn(Person.STUDENT).get(PATH + query).json().get("weeks");
    }
}

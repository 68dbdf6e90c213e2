package inzage.connector.publication.rule;

import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.record;
import static inzage.connector.publication.rule.Samples.refs;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.publication.decision.Facts;
import inzage.connector.publication.decision.Facts.Membership;
import inzage.connector.publication.decision.Verdict;
import inzage.connector.publication.place.Belonging;
import inzage.connector.publication.place.GroupPlace;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The student is in group H3b, year 3, at site Polder, from 7 September 2026 through 29 January 2027. */
class ModuleOnTest {
    private static final Map<RecordId, String> SITES = Map.of(id(51), "polder", id(52), "centrum");
    private static final List<GroupPlace> GROUPS = List.of(
            new GroupPlace(id(41), "h3b", "2026-2027", Optional.of(id(51)), Optional.of(3)),
            new GroupPlace(id(42), "h3c", "2026-2027", Optional.of(id(52)), Optional.of(3)));

    @ParameterizedTest
    @CsvSource({
        "onlyFor, groups, H3B,         VISIBLE",
        "onlyFor, groups, H3c,         MODULE_OFF",
        "onlyFor, groups, H3c+h3b,     VISIBLE",
        "onlyFor, groups, H3z,         MODULE_OFF",
        "onlyFor, sites,  Polder,      VISIBLE",
        "onlyFor, sites,  Centrum,     MODULE_OFF",
        "onlyFor, years,  3,           VISIBLE",
        "onlyFor, years,  4+5,         MODULE_OFF",
        "notFor,  groups, H3B,         MODULE_OFF",
        "notFor,  groups, H3c,         VISIBLE",
        "notFor,  groups, H3c+H3b,     MODULE_OFF",
        // Nobody knows who was meant, so perhaps this child.
        "notFor,  groups, H3z,         MODULE_OFF",
        "notFor,  sites,  Polder,      MODULE_OFF",
        "notFor,  sites,  Centrum,     VISIBLE",
        "notFor,  years,  3,           MODULE_OFF",
        "notFor,  years,  4,           VISIBLE"
    })
    void is_open_only_where_the_school_says(String key, String sort, String named, String outcome) {
        assertThat(placed().module(Map.of(key, Map.of(sort, List.of(named.split("\\+")))))
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void is_closed_by_any_one_restriction() {
        Scene scene = placed().module(Map.of("onlyFor", Map.of("groups", List.of("H3b"), "sites", List.of("Centrum"))));

        assertThat(scene.outcome()).isEqualTo("MODULE_OFF");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-06T21:59:59Z, MODULE_OFF",
        "2026-09-06T22:00:00Z, VISIBLE",
        "2027-01-29T22:59:59Z, VISIBLE",
        "2027-01-29T23:00:00Z, MODULE_OFF"
    })
    void counts_the_groups_of_today(String now, String outcome) {
        Scene scene = placed().module(Map.of("onlyFor", Map.of("groups", List.of("H3b"))))
                .at(now);

        assertThat(scene.outcome()).isEqualTo(outcome);
    }

    @Test
    void tells_the_desk_that_it_is_open_elsewhere() {
        Scene scene = placed().module(Map.of("onlyFor", Map.of("groups", List.of("H3c"))));

        assertThat(scene.decide(List.<Stored<Student>>of()).child())
                .filteredOn(said -> said.rule().equals("R-07"))
                .singleElement()
                .satisfies(said ->
                        assertThat(((Verdict.Hides) said.verdict()).detail()).contains("OPEN_ELSEWHERE"));
    }

    @Test
    void says_when_the_child_may_be_elsewhere() {
        Scene scene = placed().module(Map.of("onlyFor", Map.of("groups", List.of("H3b"))));

        assertThat(scene.next()).contains(Instant.parse("2027-01-29T23:00:00Z"));
    }

    /** The group is not there any more; the desk has not said yet which one takes its place. */
    @ParameterizedTest
    @CsvSource({
        "onlyFor, true,  VISIBLE",
        "onlyFor, false, MODULE_OFF",
        "notFor,  true,  MODULE_OFF",
        "notFor,  false, VISIBLE"
    })
    void stays_on_the_last_members_of_a_group_that_vanished(String key, boolean member, String outcome) {
        Scene scene = placed().module(Map.of(key, Map.of("groups", List.of("Pilot"))));
        scene.placement = new Facts.Placement(
                scene.placement.enrolments(),
                true,
                scene.placement.memberships(),
                new Belonging(GROUPS, SITES, Map.of("pilot", member)));

        assertThat(scene.outcome()).isEqualTo(outcome);
    }

    @Test
    void believes_a_group_that_is_there_rather_than_its_last_members() {
        Scene scene = placed().module(Map.of("onlyFor", Map.of("groups", List.of("H3c"))));
        scene.placement = new Facts.Placement(
                List.of(), true, scene.placement.memberships(), new Belonging(GROUPS, SITES, Map.of("h3c", true)));

        assertThat(scene.outcome()).isEqualTo("MODULE_OFF");
    }

    @ParameterizedTest
    @CsvSource({"onlyFor, sites, Polder", "notFor, sites, Centrum", "onlyFor, years, 3", "notFor, years, 4"})
    void is_closed_for_a_child_of_whom_nobody_knows_where_it_is(String key, String sort, String named) {
        Scene scene = new Scene().module(Map.of(key, Map.of(sort, List.of(named))));

        assertThat(scene.outcome()).isEqualTo("MODULE_OFF");
    }

    @Test
    void finds_site_and_year_of_a_child_in_its_enrolment() {
        Scene scene = new Scene().module(Map.of("onlyFor", Map.of("sites", List.of("Centrum"), "years", List.of("4"))));
        scene.placement = new Facts.Placement(
                List.of(record(
                        Enrolment.class,
                        Map.of(
                                "schoolYear",
                                "2026-2027",
                                "from",
                                LocalDate.parse("2026-08-01"),
                                "yearOfStudy",
                                4,
                                "site",
                                refs(52).get(0)))),
                true,
                List.of(),
                new Belonging(List.of(), SITES, Map.of()));

        assertThat(scene.outcome()).isEqualTo("VISIBLE");
    }

    private static Scene placed() {
        Scene scene = new Scene();
        GroupMember member = record(
                GroupMember.class,
                Map.of(
                        "group",
                        refs(41).get(0),
                        "student",
                        refs(1).get(0),
                        "from",
                        LocalDate.parse("2026-09-07"),
                        "through",
                        LocalDate.parse("2027-01-29")));
        scene.placement = new Facts.Placement(
                List.of(), true, List.of(new Membership("2026-2027", member)), new Belonging(GROUPS, SITES, Map.of()));
        return scene;
    }
}

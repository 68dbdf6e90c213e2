package inzage.connector.settings;

import static inzage.connector.settings.Settling.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Site;
import inzage.connector.publication.FakeSchool;
import inzage.connector.publication.rule.Samples;
import inzage.connector.settings.document.SettingsTree;
import inzage.connector.store.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RestrictedGroupsTest {
    @ParameterizedTest
    @EnumSource
    void notes_who_is_in_a_group_when_the_desk_names_it_and_whenever_a_run_changed_something(TestDatabase database) {
        Settling school = new Settling(database).seeded(Map.of()).group(41, "H3b", 1, 4);

        school.save(1, onlyFor("groups", "h3B"));
        assertThat(was(school, 1)).containsExactly(Map.entry("h3b", true));
        assertThat(was(school, 9)).containsExactly(Map.entry("h3b", false));

        school.group(41, "H3b", 9);
        run(school);
        assertThat(was(school, 9)).containsExactly(Map.entry("h3b", true));
    }

    @ParameterizedTest
    @EnumSource
    void keeps_the_last_members_of_a_group_that_is_gone_until_the_desk_names_its_successor(TestDatabase database) {
        Settling school = new Settling(database).seeded(Map.of()).group(41, "H3b", 1);
        school.save(1, onlyFor("groups", "H3b"));

        school.records = new FakeSchool();
        school.group(42, "H4b", 4);
        run(school);

        assertThat(was(school, 1)).containsExactly(Map.entry("h3b", true));
        assertThat(school.current().problems())
                .containsExactly(
                        "settings.modules.absences.onlyFor.groups: there is no group 'h3b' in this school year; its 1"
                                + " last members count until you write its successor");
        Map<String, Object> alsoWeights = new java.util.HashMap<>(onlyFor("groups", "H3b"));
        alsoWeights.put("weights", "all");
        assertThat(school.save(2, alsoWeights)).isInstanceOf(Saved.InForce.class);
        school.save(3, onlyFor("groups", "H4b"));
        assertThat(was(school, 1)).containsExactly(Map.entry("h4b", false));
        assertThat(was(school, 4)).containsExactly(Map.entry("h4b", true));
        assertThat(school.current().problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refuses_places_that_the_school_never_had(TestDatabase database) {
        Settling school = new Settling(database).seeded(Map.of()).group(41, "H3b", 1);
        school.records.with(51, Site.class, "name", "Polder");

        assertThat(problems(school, onlyFor("groups", "H3z")))
                .containsExactly(
                        "settings.modules.absences.onlyFor.groups: there is no group 'h3z' in this school year; write"
                                + " its name as the administration has it");
        assertThat(problems(school, onlyFor("sites", "Pilder")))
                .containsExactly(
                        "settings.modules.absences.onlyFor.sites: there is no site 'pilder'; write its name as the"
                                + " administration has it");
        assertThat(problems(school, onlyFor("sites", "polder"))).isEmpty();
    }

    private static void run(Settling school) {
        school.transaction.executeWithoutResult(
                status -> school.groups().applied(SCHOOL, "administration", 7, Set.of(), false));
    }

    private static Map<String, Boolean> was(Settling school, long student) {
        return school.settings.lastMembership(SCHOOL, Samples.id(student));
    }

    private static List<String> problems(Settling school, Map<String, Object> wanted) {
        return school.desk()
                .attempt(SCHOOL, SettingsTree.of(wanted))
                .orElseThrow()
                .problems();
    }

    private static Map<String, Object> onlyFor(String sort, String name) {
        return Map.of(
                "modules",
                Map.of("absences", Map.of("for", List.of("guardians"), "onlyFor", Map.of(sort, List.of(name)))));
    }
}

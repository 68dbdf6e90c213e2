package inzage.connector.publication.setting;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Result.ExamComponent;
import inzage.connector.publication.Module;
import inzage.connector.publication.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Map<String, String> SIGNED = Map.of("by", "J. Reiger", "on", "2026-08-01");

    @Test
    void publishes_nothing_that_is_not_said() {
        Settings.Parsed parsed = Settings.parse(Map.of());

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.settings()).isEqualTo(Settings.CLOSED);
    }

    @Test
    void reads_what_a_school_writes() {
        Settings.Parsed parsed = Settings.parse(Map.of(
                "access", Map.of("listed", SIGNED),
                "minorsOnly", SIGNED,
                "modules", Map.of("results", List.of("guardians"), "absences", List.of("guardians", "students")),
                "averages", "OWN",
                "own", Map.of("attempts", "highest", "testsRounded", "one-decimal"),
                "weights", "sub-tests",
                "remarks", List.of("result"),
                "absenceReasonsFrom16", "shown",
                "exam",
                        Map.of(
                                "partsAsTests",
                                "true",
                                "allow",
                                List.of(Map.of("component", "SECTOR_WORK", "level", "vmbo", "year", "4")))));

        Settings settings = parsed.settings();
        assertThat(parsed.problems()).isEmpty();
        assertThat(settings.access()).isEqualTo(AccessMode.LISTED);
        assertThat(settings.minorsOnly()).isTrue();
        assertThat(settings.on(Module.RESULTS, Viewer.Kind.GUARDIAN)).isTrue();
        assertThat(settings.on(Module.RESULTS, Viewer.Kind.STUDENT)).isFalse();
        assertThat(settings.on(Module.ENROLMENTS, Viewer.Kind.GUARDIAN)).isFalse();
        assertThat(settings.weights()).isEqualTo(WeightsShown.SUB_TESTS);
        assertThat(settings.fields().absenceReasonsFrom16()).isTrue();
        assertThat(settings.exam().allow())
                .containsExactly(
                        new ExamSettings.Allowed(ExamComponent.SECTOR_WORK, Optional.of("vmbo"), Optional.of(4)));
    }

    @Test
    void says_what_was_perhaps_meant() {
        assertThat(problems(Map.of("module", Map.of())))
                .containsExactly("settings.module is not a setting; did you mean 'modules'?");
        assertThat(problems(Map.of("modules", Map.of("absence", List.of("guardians")))))
                .containsExactly("settings.modules.absence is not a setting; did you mean 'absences'?");
        assertThat(problems(Map.of("modules", Map.of("absences", List.of("guardian")))))
                .containsExactly("settings.modules.absences: 'guardian' is not known; did you mean 'guardians'?");
        assertThat(problems(Map.of("weights", "everything")))
                .containsExactly("settings.weights: 'everything' is not known; known: all, none, sub-tests");
    }

    @Test
    void keeps_closed_what_is_written_wrongly() {
        Settings settings = Settings.parse(Map.of(
                        "access", "LISTED",
                        "minorsOnly", Map.of("by", "J. Reiger"),
                        "modules", Map.of("absences", "guardians"),
                        "averages", List.of("OWN")))
                .settings();

        assertThat(settings).isEqualTo(Settings.CLOSED);
    }

    @Test
    void asks_for_a_name_and_a_date_under_a_declaration() {
        assertThat(problems(Map.of("minorsOnly", Map.of("by", "J. Reiger", "on", "soon"))))
                .containsExactly("settings.minorsOnly needs who declares it and when: { by: name, on: 2026-08-01 }");
        assertThat(problems(Map.of("access", "LISTED")))
                .containsExactly(
                        "settings.access: LISTED is a declaration; write access: { listed: { by: name, on: 2026-08-01 } }");
    }

    @Test
    void leaves_results_off_until_the_question_about_exam_parts_is_answered() {
        Settings.Parsed parsed = Settings.parse(Map.of("modules", Map.of("results", List.of("guardians"))));

        assertThat(parsed.settings().on(Module.RESULTS, Viewer.Kind.GUARDIAN)).isFalse();
        assertThat(parsed.problems()).singleElement().asString().contains("settings.exam.partsAsTests");
    }

    @Test
    void allows_nothing_that_means_nothing_before_it_is_determined() {
        for (String never : List.of("CE_SCORE", "CE_GRADE", "END_GRADE", "COMBINATION_GRADE", "OUTCOME")) {
            Settings.Parsed parsed = Settings.parse(
                    Map.of("exam", Map.of("partsAsTests", "false", "allow", List.of(Map.of("component", never)))));

            assertThat(parsed.settings().exam().allow()).isEmpty();
            assertThat(parsed.problems()).singleElement().asString().contains("'" + never + "' is not known");
        }
    }

    @Test
    void allows_nothing_by_an_entry_with_a_mistake_in_it() {
        Settings.Parsed parsed = Settings.parse(Map.of(
                "exam",
                Map.of(
                        "partsAsTests",
                        "false",
                        "allow",
                        List.of(
                                Map.of("component", "NUMERACY", "level", ""),
                                Map.of("component", "NUMERACY", "years", "4"),
                                Map.of("component", "NUMERACY", "year", "four")))));

        assertThat(parsed.settings().exam().allow()).isEmpty();
        assertThat(parsed.problems()).isNotEmpty();
    }

    private static List<String> problems(Map<String, ?> written) {
        return Settings.parse(written).problems();
    }
}

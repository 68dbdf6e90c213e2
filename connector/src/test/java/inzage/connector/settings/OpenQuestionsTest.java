package inzage.connector.settings;

import static inzage.connector.settings.Settling.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.publication.Module;
import inzage.connector.publication.Viewer;
import inzage.connector.settings.question.OpenQuestion;
import inzage.connector.store.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenQuestionsTest {
    private static final Map<String, Object> ON = Map.of("results", List.of("guardians"));

    private final Settling school = new Settling(TestDatabase.H2);

    @Test
    void asks_whether_parts_of_the_exam_are_shown_as_tests() {
        school.seeded(Map.of("modules", ON));

        assertThat(school.current().questions())
                .extracting(OpenQuestion::key)
                .containsExactly("settings.exam.partsAsTests");
        assertThat(results()).isFalse();
        assertThat(school.save(1, Map.of("modules", ON))).isInstanceOf(Saved.Refused.class);

        school.save(1, Map.of("modules", ON, "exam", Map.of("partsAsTests", false)));

        assertThat(school.current().questions()).isEmpty();
        assertThat(results()).isTrue();
    }

    @Test
    void asks_which_categories_are_exam_like_where_a_source_cannot_mark_exams() {
        school.marksExams = false;
        school.seeded(Map.of("modules", ON, "exam", Map.of("partsAsTests", "false")));

        assertThat(results()).isFalse();
        assertThat(school.current().problems())
                .containsExactly(
                        "settings.modules.results stays off until settings.exam.categories answers: source marks does"
                                + " not tell results of an exam from others; which of its categories are exam-like? a list like"
                                + " [SE, PTA], or none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "SE"})
    void switches_results_on_when_it_is_answered(String answer) {
        school.marksExams = false;
        Object categories = answer.equals("none") ? answer : List.of(answer);
        school.seeded(Map.of());

        school.save(1, Map.of("modules", ON, "exam", Map.of("partsAsTests", "false", "categories", categories)));

        assertThat(results()).isTrue();
        assertThat(school.current().questions()).isEmpty();
        assertThat(school.settings.of(SCHOOL).exam().categories())
                .contains(answer.equals("none") ? Set.of() : Set.of("se"));
    }

    @Test
    void asks_nothing_of_a_school_without_results() {
        school.bringsResults = false;
        school.seeded(Map.of());

        assertThat(school.current().questions()).isEmpty();
    }

    @Test
    void asks_again_when_another_source_brings_results() {
        school.seeded(Map.of("modules", ON, "exam", Map.of("partsAsTests", "false")));
        assertThat(results()).isTrue();

        school.marksExams = false;

        assertThat(results()).isFalse();
    }

    private boolean results() {
        return school.settings.of(SCHOOL).on(Module.RESULTS, Viewer.Kind.GUARDIAN);
    }
}

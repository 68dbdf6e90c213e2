package inzage.mappings.engine;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.mappings.called.StandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Somtoday's answers speak for: of nothing else may anything be taken for missing. */
class AnsweredForTest {
    private static final Path CASE = Path.of("src/test/resources/golden/somtoday/two-establishments");
    private static final String TAIL = "-0000-4000-8000-00000000000";
    private static final String NOOR = "0000001a" + TAIL + "1";
    private static final String DAAN = "0000001a" + TAIL + "3";
    private static final String FLEUR = "0000001a" + TAIL + "4";
    private static final String CLASS = "0000006a" + TAIL + "1";
    private static final String EMPTY_CLASS = "0000006a" + TAIL + "2";
    private static Got got = new Got();

    @BeforeAll
    static void fetch() throws IOException {
        try (StandIn standIn = new StandIn(CASE.resolve("in"))) {
            String school = Files.readString(CASE.resolve("school.yml")).replace("{stand-in}", standIn.address());
            DefinedMapping mapping = Got.mapping("somtoday", school);
            got = Got.of(
                    mapping,
                    standIn.fetch(mapping, Got.MOMENT, Map.of(), new Given()).delivery());
        }
    }

    @Test
    void a_pupil_whose_results_came_is_answered_for_in_this_year() {
        assertThat(got.whole).contains("result tests|" + NOOR + "|2026-2027", "result subtests|" + NOOR + "|2026-2027");
    }

    @Test
    void a_pupil_whose_results_were_refused_is_not() {
        assertThat(got.whole)
                .noneMatch(scope -> scope.startsWith("result tests|" + DAAN))
                .noneMatch(scope -> scope.startsWith("result exam parts|" + FLEUR));
    }

    @Test
    void exam_files_answer_for_the_years_that_occur_in_them() {
        assertThat(got.whole).noneMatch(scope -> scope.startsWith("result end grades|" + NOOR));
        assertThat(got.whole)
                .filteredOn(scope -> scope.startsWith("result exam parts|"))
                .hasSize(2);
    }

    @Test
    void a_week_that_was_answered_with_another_week_is_not_answered_for() {
        assertThat(got.whole)
                .contains("lesson|" + CLASS + "|2026-11-02", "lesson|" + CLASS + "|2026-11-09")
                .doesNotContain("lesson|" + CLASS + "|2026-11-23");
    }

    @Test
    void a_class_without_pupils_is_answered_for() {
        assertThat(got.whole).anyMatch(scope -> scope.matches("groupMember classes\\|.*\\|" + EMPTY_CLASS));
    }
}

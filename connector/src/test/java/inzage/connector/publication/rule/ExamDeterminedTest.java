package inzage.connector.publication.rule;

import static inzage.connector.publication.rule.Samples.LONG_AGO;
import static inzage.connector.publication.rule.Samples.MATHS;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.refs;
import static inzage.connector.publication.rule.Samples.result;
import static inzage.connector.publication.rule.Samples.stored;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Result;
import inzage.connector.canonical.Result.ExamComponent;
import inzage.connector.canonical.Result.Kind;
import inzage.connector.exam.Determination;
import inzage.connector.exam.ExamHold;
import inzage.connector.exam.Scope;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Decision;
import inzage.connector.publication.decision.Decision.Decided;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamDeterminedTest {
    private static final Scope ALL = Scope.of("2026-2027");
    private static final Instant JUNE = Instant.parse("2027-06-10T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "TEST,       -,           false, VISIBLE",
                "TEST,       SE_PART,     false, NOT_DETERMINED",
                "TEST,       SE_PART,     true,  VISIBLE",
                "EXAM_PART,  -,           false, NOT_DETERMINED",
                "EXAM_PART,  -,           true,  VISIBLE",
                "EXAM_PART,  CE_SCORE,    true,  NOT_DETERMINED",
                "EXAM_GRADE, CE_GRADE,    true,  NOT_DETERMINED",
                "EXAM_GRADE, SE_GRADE,    true,  NOT_DETERMINED",
                "END_GRADE,  -,           true,  NOT_DETERMINED",
                "EXAM_GRADE, SECTOR_WORK, false, NOT_DETERMINED",
            })
    void holds_a_result_before_the_exam_board_determined_it(
            Kind kind, ExamComponent component, String partsAsTests, String outcome) {
        Scene scene = scene();
        scene.settings.put("exam", Map.of("partsAsTests", partsAsTests));
        Result result = component == null ? result(kind, "6,4") : result(kind, "6,4", "examComponent", component);

        assertThat(outcome(scene, stored(id(101), result))).isEqualTo(outcome);
    }

    /** Where a source cannot mark exams, the school names the categories; that parts are shown as tests opens none of them. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "SE,    false, NOT_DETERMINED",
                " se ,  true,  NOT_DETERMINED",
                "Toets, true,  VISIBLE",
                "-,     true,  VISIBLE"
            })
    void holds_results_of_the_categories_that_the_school_calls_exam_like(
            @Nullable String category, String partsAsTests, String outcome) {
        Scene scene = scene();
        scene.settings.put("exam", Map.of("partsAsTests", partsAsTests, "categories", List.of("SE", "PTA")));
        Result result = category == null ? result(Kind.TEST, "6,4") : result(Kind.TEST, "6,4", "category", category);

        assertThat(outcome(scene, stored(id(101), result))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "SECTOR_WORK, vmbo, 4, VISIBLE",
        "SECTOR_WORK, VMBO, 4, VISIBLE",
        "SECTOR_WORK, vmbo, 3, NOT_DETERMINED",
        "SECTOR_WORK, havo, 4, NOT_DETERMINED",
        "NUMERACY, havo, 5, VISIBLE",
        "PROFILE_WORK, vmbo, 4, NOT_DETERMINED"
    })
    void shows_what_the_allow_list_names(ExamComponent component, String level, int year, String outcome) {
        Scene scene = scene();
        scene.settings.put(
                "exam",
                Map.of(
                        "partsAsTests",
                        "false",
                        "allow",
                        List.of(
                                Map.of("component", "SECTOR_WORK", "level", "vmbo", "year", "4"),
                                Map.of("component", "NUMERACY"))));
        Result result = result(Kind.EXAM_GRADE, "6,4", "examComponent", component, "level", level, "yearOfStudy", year);

        assertThat(outcome(scene, stored(id(101), result))).isEqualTo(outcome);
    }

    @Test
    void opens_at_the_determinations_instant_and_closes_when_it_is_withdrawn() {
        Scene scene = scene();
        scene.determinations.add(new Determination(1, ALL, JUNE, JUNE.minusSeconds(60), JUNE.plusSeconds(300)));

        assertThat(outcome(scene.at("2027-06-10T11:59:59Z"), grade())).isEqualTo("NOT_DETERMINED");
        assertThat(decide(scene, grade()).next()).contains(JUNE);
        assertThat(outcome(scene.at("2027-06-10T12:00:00Z"), grade())).isEqualTo("VISIBLE");
        assertThat(decide(scene, grade()).next()).contains(JUNE.plusSeconds(300));
        assertThat(outcome(scene.at("2027-06-10T12:05:00Z"), grade())).isEqualTo("NOT_DETERMINED");
    }

    @Test
    void keeps_the_determined_version_when_a_newer_one_arrives() {
        Scene scene = scene();
        scene.determinations.add(new Determination(1, ALL, JUNE, JUNE, null));
        Instant corrected = JUNE.plusSeconds(100);
        Stored<Result> old = stored(id(101), exam("6,4"), LONG_AGO, corrected);
        Stored<Result> newer = stored(id(101), exam("6,8"), corrected, null);

        Decided<Result> decided = decide(scene, old, newer).records().get(0);

        assertThat(decided.visible()).isTrue();
        assertThat(decided.version().record().grade()).isEqualTo("6,4");
    }

    /** With its parts not named they are presumed, and a new version of the grade is presumed to be made of the new part. */
    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "true, true"})
    void keeps_the_determined_version_when_an_undetermined_part_of_it_arrives(boolean again, boolean named) {
        Scene scene = scene();
        Instant determined = JUNE.minusSeconds(3600);
        Instant arrived = JUNE.minusSeconds(60);
        scene.determinations.add(new Determination(1, ALL, determined, determined, null));
        Object[] more = {"examComponent", ExamComponent.SE_GRADE};
        List<Stored<Result>> versions = new ArrayList<>();
        versions.add(stored(id(101), result(Kind.EXAM_GRADE, "6,4", more), Samples.LONG_AGO, again ? arrived : null));
        if (again) {
            Result newer = named
                    ? result(Kind.EXAM_GRADE, "5,9", "examComponent", ExamComponent.SE_GRADE, "contributors", refs(102))
                    : result(Kind.EXAM_GRADE, "5,9", more);
            versions.add(stored(id(101), newer, arrived, null));
        }
        versions.add(stored(id(102), result(Kind.EXAM_PART, "3,0"), arrived, null));

        assertThat(scene.decide(versions).visible())
                .extracting(decided -> decided.version().record().grade())
                .containsExactly("6,4");
    }

    @Test
    void moves_to_the_newer_version_once_that_is_determined_too() {
        Scene scene = scene();
        Instant corrected = JUNE.plusSeconds(100);
        scene.determinations.add(new Determination(1, ALL, JUNE, JUNE, null));
        scene.determinations.add(new Determination(2, ALL, JUNE.plusSeconds(500), corrected.plusSeconds(1), null));
        Stored<Result> old = stored(id(101), exam("6,4"), LONG_AGO, corrected);
        Stored<Result> newer = stored(id(101), exam("6,8"), corrected, null);

        assertThat(shown(scene.at("2027-06-10T12:08:19Z"), old, newer)).isEqualTo("6,4");
        assertThat(shown(scene.at("2027-06-10T12:08:20Z"), old, newer)).isEqualTo("6,8");
    }

    @Test
    void does_not_publish_what_arrives_after_the_determination() {
        Scene scene = scene();
        scene.determinations.add(new Determination(1, ALL, JUNE, JUNE, null));

        assertThat(outcome(scene, stored(id(101), exam("6,4"), JUNE.plusSeconds(1), null)))
                .isEqualTo("NOT_DETERMINED");
    }

    @Test
    void hides_a_determined_version_when_the_source_withholds_the_current_one() {
        Scene scene = scene();
        scene.determinations.add(new Determination(1, ALL, JUNE, JUNE, null));
        Instant changed = JUNE.plusSeconds(100);
        Stored<Result> old = stored(id(101), exam("6,4"), LONG_AGO, changed);

        assertThat(outcome(scene, old, Samples.withheld(stored(id(101), exam("6,4"), changed, null))))
                .isEqualTo("SOURCE_WITHHELD");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-2027, -, -,    -,        -,     VISIBLE",
                "2025-2026, -, -,    -,        -,     NOT_DETERMINED",
                "2026-2027, 1, HAVO, CE_GRADE, maths, VISIBLE",
                "2026-2027, 2, -,    -,        -,     NOT_DETERMINED",
                "2026-2027, -, vwo,  -,        -,     NOT_DETERMINED",
                "2026-2027, -, -,    SE_GRADE, -,     NOT_DETERMINED",
                "2026-2027, -, -,    -,        dutch, NOT_DETERMINED",
            })
    void opens_what_its_scope_holds(
            String year, String sitting, String level, ExamComponent component, String subject, String outcome) {
        Scene scene = scene();
        Scope scope = new Scope(
                year,
                sitting,
                level,
                component,
                subject == null ? null : subject.equals("maths") ? MATHS : Samples.DUTCH,
                null);
        scene.determinations.add(new Determination(1, scope, JUNE, JUNE, null));

        assertThat(outcome(scene, grade())).isEqualTo(outcome);
    }

    @Test
    void does_not_match_a_result_of_unknown_level_with_a_scope_that_names_one() {
        Scene scene = scene();
        scene.determinations.add(
                new Determination(1, new Scope("2026-2027", null, "havo", null, null, null), JUNE, JUNE, null));
        Result unknown = result(Kind.EXAM_GRADE, "6,4", "examComponent", ExamComponent.CE_GRADE);

        assertThat(outcome(scene, stored(id(101), unknown))).isEqualTo("NOT_DETERMINED");
    }

    @ParameterizedTest
    @CsvSource({"all, EXAM_HOLD", "maths, EXAM_HOLD", "dutch, VISIBLE"})
    void holds_back_a_determined_result(String subject, String outcome) {
        Scene scene = scene();
        scene.determinations.add(new Determination(1, ALL, JUNE, JUNE, null));
        scene.holds.add(new ExamHold(
                1,
                STUDENT,
                switch (subject) {
                    case "maths" -> MATHS;
                    case "dutch" -> Samples.DUTCH;
                    default -> null;
                },
                LONG_AGO,
                null));

        assertThat(outcome(scene, grade())).isEqualTo(outcome);
    }

    private static Scene scene() {
        return new Scene().at("2027-06-10T13:00:00Z");
    }

    private static Result exam(String grade) {
        return result(Kind.EXAM_GRADE, grade, "examComponent", ExamComponent.CE_GRADE, "level", "havo", "sitting", "1");
    }

    private static Stored<Result> grade() {
        return stored(id(101), exam("6,4"));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static Decision<Result> decide(Scene scene, Stored<Result>... versions) {
        return scene.decide(List.of(versions));
    }

    @SafeVarargs
    private static String outcome(Scene scene, Stored<Result>... versions) {
        Optional<Reason> hidden = decide(scene, versions).records().get(0).hidden();
        return hidden.map(Reason::name).orElse("VISIBLE");
    }

    @SafeVarargs
    private static String shown(Scene scene, Stored<Result>... versions) {
        return decide(scene, versions)
                .visible()
                .findFirst()
                .orElseThrow()
                .version()
                .record()
                .grade();
    }
}

package inzage.connector.publication.rule;

import static inzage.connector.publication.rule.Samples.DUTCH;
import static inzage.connector.publication.rule.Samples.MATHS;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.refs;
import static inzage.connector.publication.rule.Samples.result;
import static inzage.connector.publication.rule.Samples.stored;
import static inzage.connector.publication.rule.Samples.storedResult;
import static inzage.connector.publication.rule.Samples.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Result.ExamComponent;
import inzage.connector.canonical.Result.Kind;
import inzage.connector.canonical.Ynu;
import inzage.connector.exam.Determination;
import inzage.connector.exam.Scope;
import inzage.connector.publication.Reason;
import inzage.connector.store.SchoolReader.OpenReject;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NothingDerivableTest {
    private static final Stored<Result> SEVEN = storedResult(101, Kind.TEST, "7,0");
    private static final Stored<Result> SIX = storedResult(102, Kind.TEST, "6,0");
    private static final Stored<Result> HIDDEN = withheld(storedResult(103, Kind.TEST, "2,0"));

    @ParameterizedTest
    @EnumSource(names = {"AVERAGE", "YEAR_AVERAGE", "INTERMEDIATE"})
    void hides_a_value_presumed_to_be_made_of_something_hidden(Kind kind) {
        assertThat(average(storedResult(200, kind, "5,0"), SEVEN, SIX, HIDDEN)).contains(Reason.DERIVED_FROM_HIDDEN);
        assertThat(average(storedResult(200, kind, "6,5"), SEVEN, SIX)).isEmpty();
    }

    @Test
    void believes_the_source_about_what_an_average_was_made_of() {
        assertThat(average(named(101, 102), SEVEN, SIX, HIDDEN)).isEmpty();
        assertThat(average(named(101, 103), SEVEN, SIX, HIDDEN)).contains(Reason.DERIVED_FROM_HIDDEN);
    }

    @Test
    void looks_through_intermediate_results_down_to_the_leaves() {
        Stored<Result> inner = storedResult(110, Kind.INTERMEDIATE, "5,0", "contributors", refs(101, 103));
        Stored<Result> outer = storedResult(111, Kind.INTERMEDIATE, "5,0", "contributors", refs(110));

        assertThat(average(named(111, 102), outer, inner, SEVEN, SIX, HIDDEN)).contains(Reason.DERIVED_FROM_HIDDEN);
        assertThat(average(
                        named(111, 102),
                        outer,
                        storedResult(110, Kind.INTERMEDIATE, "7,0", "contributors", refs(101)),
                        SEVEN,
                        SIX,
                        HIDDEN))
                .isEmpty();
    }

    @Test
    void survives_values_that_are_made_of_each_other() {
        Stored<Result> one = storedResult(110, Kind.INTERMEDIATE, "7,0", "contributors", refs(111, 101));
        Stored<Result> other = storedResult(111, Kind.INTERMEDIATE, "7,0", "contributors", refs(110));

        assertThat(average(named(110), one, other, SEVEN)).isEmpty();
    }

    @Test
    void takes_no_notice_of_a_leaf_that_does_not_count() {
        Stored<Result> ignored = withheld(storedResult(103, Kind.TEST, "2,0", "counts", Ynu.NO));

        assertThat(average(storedResult(200, Kind.AVERAGE, "6,5"), SEVEN, SIX, ignored))
                .isEmpty();
    }

    @Test
    void hides_an_average_of_something_we_do_not_have() {
        assertThat(average(named(101, 199), SEVEN)).contains(Reason.DERIVED_FROM_HIDDEN);
    }

    @Test
    void hides_an_average_of_something_that_was_withdrawn_since() {
        Stored<Result> withdrawn =
                stored(id(103), result(Kind.TEST, "2,0"), Samples.LONG_AGO, Instant.parse("2026-10-01T00:00:00Z"));

        assertThat(average(storedResult(200, Kind.AVERAGE, "5,0"), SEVEN, withdrawn))
                .contains(Reason.DERIVED_FROM_HIDDEN);
    }

    @Test
    void takes_no_notice_of_what_came_after_the_averages_own_version() {
        Stored<Result> later =
                withheld(stored(id(103), result(Kind.TEST, "2,0"), Instant.parse("2026-10-01T00:00:00Z"), null));

        assertThat(average(storedResult(200, Kind.AVERAGE, "6,5"), SEVEN, SIX, later))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "maths, 2026-2027, -,  true",
        "maths, 2026-2027, P1, true",
        "maths, 2026-2027, P2, true",
        "dutch, 2026-2027, P1, false",
        "maths, 2025-2026, P1, false"
    })
    void presumes_results_of_the_same_subject_and_year(String subject, String year, String period, boolean hides) {
        List<Object> more = new ArrayList<>(
                List.of("subject", Ref.id(subject.equals("maths") ? MATHS : DUTCH), "schoolYear", year));
        if (!period.equals("-")) {
            more.addAll(List.of("period", period));
        }
        Stored<Result> hidden = withheld(storedResult(103, Kind.TEST, "2,0", more.toArray()));

        assertThat(average(storedResult(200, Kind.AVERAGE, "5,0", "period", "P1"), SEVEN, hidden)
                        .isPresent())
                .isEqualTo(hides);
    }

    /** A hidden test in P2 beside an average: grades and averages, each as kind and period. */
    @ParameterizedTest
    @CsvSource({
        "P1, TEST P1, AVERAGE P2, false, told apart",
        "P2, TEST P1;TEST P2, AVERAGE P1, true, its own period",
        "P1, TEST P1, '', true, P2 has no average of its own",
        "P1, TEST P1, INTERMEDIATE P2, true, a composed test is no average",
        "P1, '', AVERAGE P2, true, P1 has no grades",
        "S1, TEST P1;TEST P2, AVERAGE P1;AVERAGE P2, true, a semester above periods",
        "S1, TEST S1;TEST P1, AVERAGE P1, true, a semester that also has grades",
        "2026-2027, TEST P1;TEST P2, AVERAGE P1;AVERAGE P2, true, the year as a period",
        "-, TEST P1;TEST P2, AVERAGE P1;AVERAGE P2, true, no period at all"
    })
    void tells_periods_apart_only_where_each_has_grades_and_an_average(
            String period, String graded, String averaged, boolean hides, String why) {
        List<Stored<Result>> all = new ArrayList<>();
        all.add(withheld(storedResult(103, Kind.TEST, "2,0", "period", "P2")));
        for (String each : (graded + ";" + averaged).split(";")) {
            if (!each.isBlank()) {
                String[] words = each.strip().split(" ");
                all.add(storedResult(300 + all.size(), Kind.valueOf(words[0]), "7,0", "period", words[1]));
            }
        }
        Object[] of = period.equals("-") ? new Object[0] : new Object[] {"period", period};
        all.add(storedResult(200, Kind.AVERAGE, "5,0", of));

        assertThat(reason(new Scene(), all, id(200)).isPresent()).as(why).isEqualTo(hides);
    }

    @Test
    void does_not_narrow_an_enrolment_down_to_a_period() {
        Ref enrolment = Ref.id(id(31));
        Stored<Result> hidden = withheld(storedResult(103, Kind.TEST, "2,0", "period", "P2", "enrolment", enrolment));

        assertThat(average(
                        storedResult(200, Kind.AVERAGE, "5,0", "period", "P1", "enrolment", enrolment),
                        storedResult(201, Kind.AVERAGE, "5,0", "period", "P2", "enrolment", enrolment),
                        storedResult(101, Kind.TEST, "7,0", "period", "P1", "enrolment", enrolment),
                        hidden))
                .contains(Reason.DERIVED_FROM_HIDDEN);
    }

    @ParameterizedTest
    @CsvSource({"result, maths, true", "result, dutch, false", "result, -, true", "absence, maths, false"})
    void presumes_that_a_rejected_result_counts(String kind, String subject, boolean hides) {
        Scene scene = new Scene();
        scene.rejects.add(new OpenReject(
                kind,
                Optional.of(subject)
                        .filter(word -> !word.equals("-"))
                        .map(word -> word.equals("maths") ? MATHS : DUTCH)));

        assertThat(reason(scene, 200, storedResult(200, Kind.AVERAGE, "7,0"), SEVEN)
                        .isPresent())
                .isEqualTo(hides);
    }

    @Test
    void hides_the_average_that_an_undetermined_exam_grade_is_part_of() {
        Stored<Result> exam = storedResult(103, Kind.EXAM_GRADE, "5,4", "examComponent", ExamComponent.SE_GRADE);

        assertThat(average(storedResult(200, Kind.AVERAGE, "6,2"), SEVEN, exam)).contains(Reason.DERIVED_FROM_HIDDEN);
    }

    @Test
    void shows_a_determined_school_exam_grade_while_the_central_exam_is_still_held() {
        Scene scene = new Scene();
        Scope school = new Scope("2026-2027", null, null, ExamComponent.SE_GRADE, null, null);
        scene.determinations.add(new Determination(1, school, Samples.LONG_AGO, Samples.LONG_AGO, null));
        Stored<Result> grade = storedResult(200, Kind.EXAM_GRADE, "6,4", "examComponent", ExamComponent.SE_GRADE);
        Stored<Result> central = storedResult(201, Kind.EXAM_GRADE, "5,0", "examComponent", ExamComponent.CE_GRADE);
        Stored<Result> part = storedResult(202, Kind.EXAM_PART, "4,0", "examComponent", ExamComponent.SE_PART);

        assertThat(reason(scene, 200, grade, central)).isEmpty();
        assertThat(reason(scene, 200, grade, central, part)).contains(Reason.DERIVED_FROM_HIDDEN);
    }

    @Test
    void hides_an_average_made_of_a_newer_version_than_the_determined_one() {
        Instant determined = Instant.parse("2026-10-01T00:00:00Z");
        Instant corrected = Instant.parse("2026-10-02T00:00:00Z");
        Scene scene = new Scene();
        scene.determinations.add(new Determination(1, Scope.of("2026-2027"), determined, determined, null));
        Result old = result(Kind.EXAM_GRADE, "6,0", "examComponent", ExamComponent.SE_GRADE);
        Result newer = result(Kind.EXAM_GRADE, "8,0", "examComponent", ExamComponent.SE_GRADE);
        Stored<Result> average = stored(id(200), result(Kind.AVERAGE, "8,0"), corrected, null);

        assertThat(reason(
                        scene,
                        200,
                        stored(id(103), old, Samples.LONG_AGO, corrected),
                        stored(id(103), newer, corrected, null),
                        average))
                .contains(Reason.DERIVED_FROM_HIDDEN);
    }

    @Test
    void shows_none_of_the_sources_averages_where_ours_stand_in_their_place() {
        Scene scene = new Scene();
        scene.settings.put("averages", "OWN");

        assertThat(reason(scene, 200, storedResult(200, Kind.AVERAGE, "6,5"), SEVEN, SIX))
                .contains(Reason.OWN_AVERAGE_INSTEAD);
        assertThat(reason(scene, 101, SEVEN)).isEmpty();
    }

    private static Stored<Result> named(long... contributors) {
        return storedResult(200, Kind.AVERAGE, "5,0", "contributors", refs(contributors));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static Optional<Reason> average(Stored<Result> average, Stored<Result>... others) {
        List<Stored<Result>> all = new ArrayList<>(List.of(others));
        all.add(average);
        return reason(new Scene(), all, average.id());
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static Optional<Reason> reason(Scene scene, long id, Stored<Result>... versions) {
        return reason(scene, List.of(versions), id(id));
    }

    private static Optional<Reason> reason(Scene scene, List<Stored<Result>> versions, RecordId id) {
        return scene.decide(versions).records().stream()
                .filter(decided -> decided.id().equals(id))
                .findFirst()
                .orElseThrow()
                .hidden();
    }
}

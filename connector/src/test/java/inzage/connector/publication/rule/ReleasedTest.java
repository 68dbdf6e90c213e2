package inzage.connector.publication.rule;

import static inzage.connector.publication.rule.Samples.LONG_AGO;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.refs;
import static inzage.connector.publication.rule.Samples.result;
import static inzage.connector.publication.rule.Samples.stored;
import static inzage.connector.publication.rule.Samples.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Result.Kind;
import inzage.connector.canonical.StandardTest;
import inzage.connector.publication.decision.Decision;
import inzage.connector.publication.decision.Fields;
import inzage.connector.publication.rule.result.Standing;
import inzage.connector.store.SchoolReader.OpenReject;
import inzage.connector.store.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At a school that releases on schooldays at five: on Friday 11 September 2026 that is 15:00 UTC. */
class ReleasedTest {
    private static final String WEDNESDAY = "2026-09-09T12:00:00Z";
    private static final String THURSDAY = "2026-09-10T10:00:00Z";
    private static final String FRIDAY_MORNING = "2026-09-11T07:00:00Z";
    private static final String FRIDAY_NOON = "2026-09-11T10:00:00Z";
    private static final String FRIDAY_AT_FIVE = "2026-09-11T15:00:00Z";

    private final Scene scene = scene();

    @ParameterizedTest
    @CsvSource({
        "2026-09-11T14:59:59Z, 2026-09-11T14:59:59Z, NOT_YET_RELEASED",
        "2026-09-11T14:59:59Z, 2026-09-11T15:00:00Z, VISIBLE",
        "2026-09-11T15:00:00Z, 2026-09-11T15:00:00Z, VISIBLE",
        "2026-09-11T15:00:01Z, 2026-09-11T15:00:01Z, NOT_YET_RELEASED",
        "2026-09-11T15:00:01Z, 2026-09-13T18:00:00Z, NOT_YET_RELEASED",
        "2026-09-11T15:00:01Z, 2026-09-14T14:59:59Z, NOT_YET_RELEASED",
        "2026-09-11T15:00:01Z, 2026-09-14T15:00:00Z, VISIBLE"
    })
    void releases_what_was_applied_by_the_moment(String applied, String now, String outcome) {
        assertThat(outcome(now, version(applied, null, "6,4"))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-11T15:00:00Z, VISIBLE", "2026-09-11T15:00:01Z, NOT_YET_RELEASED"})
    void waits_also_for_the_moment_after_it_was_entered(Instant entered, String outcome) {
        Stored<Result> version = stored(id(101), result(Kind.TEST, "6,4", "enteredAt", entered));

        assertThat(outcome(FRIDAY_AT_FIVE, version)).isEqualTo(outcome);
    }

    @Test
    void keeps_the_old_grade_until_the_corrected_one_is_released() {
        List<Stored<Result>> versions =
                List.of(version(THURSDAY, FRIDAY_MORNING, "6,4"), version(FRIDAY_MORNING, null, "7,4"));

        assertThat(grade(FRIDAY_NOON, versions)).contains("6,4");
        assertThat(grade("2026-09-11T14:59:59Z", versions)).contains("6,4");
        assertThat(grade(FRIDAY_AT_FIVE, versions)).contains("7,4");
        assertThat(scene.at(FRIDAY_NOON).decide(versions).next()).contains(Instant.parse(FRIDAY_AT_FIVE));
        assertThat(scene.at(FRIDAY_AT_FIVE).decide(versions).next())
                .isNotEqualTo(Optional.of(Instant.parse(FRIDAY_AT_FIVE)));
    }

    @Test
    void shows_the_version_before_one_that_says_it_was_entered_later() {
        Stored<Result> corrected = stored(
                id(101),
                result(Kind.TEST, "7,4", "enteredAt", Instant.parse("2026-09-12T10:00:00Z")),
                Instant.parse(FRIDAY_MORNING),
                null);

        assertThat(grade("2026-09-13T10:00:00Z", List.of(version(THURSDAY, FRIDAY_MORNING, "6,4"), corrected)))
                .contains("6,4");
    }

    @Test
    void hides_what_is_withdrawn_at_once() {
        assertThat(scene.at(FRIDAY_NOON)
                        .decide(List.of(version(THURSDAY, FRIDAY_MORNING, "6,4")))
                        .records())
                .isEmpty();
    }

    @Test
    void hides_what_was_withdrawn_and_came_back_until_the_next_moment() {
        List<Stored<Result>> versions =
                List.of(version(WEDNESDAY, FRIDAY_MORNING, "6,4"), version("2026-09-11T09:00:00Z", null, "6,4"));

        assertThat(grade(FRIDAY_NOON, versions)).isEmpty();
        assertThat(grade(FRIDAY_AT_FIVE, versions)).contains("6,4");
    }

    @Test
    void hides_what_the_source_withheld_for_a_while_until_the_next_moment() {
        List<Stored<Result>> versions = List.of(
                version(WEDNESDAY, FRIDAY_MORNING, "6,4"),
                withheld(version(FRIDAY_MORNING, "2026-09-11T09:00:00Z", "6,4")),
                version("2026-09-11T09:00:00Z", null, "6,4"));

        assertThat(grade(FRIDAY_NOON, versions)).isEmpty();
        assertThat(grade(FRIDAY_AT_FIVE, versions)).contains("6,4");
    }

    @ParameterizedTest
    @CsvSource({"2026-09-11T09:00:00Z, false", "2026-09-10T09:00:00Z, true"})
    void hides_what_was_rejected_for_a_while_until_the_next_moment(Instant settled, boolean visible) {
        Stored<Result> version = version(WEDNESDAY, null, "6,4");
        scene.rejects = settled.isBefore(Instant.parse("2026-09-10T15:00:00Z"))
                ? List.of()
                : List.of(new OpenReject(
                        "result",
                        Optional.empty(),
                        Optional.of(new OpenReject.Key(version.source(), version.key())),
                        Instant.parse(FRIDAY_MORNING),
                        Optional.of(settled)));

        assertThat(grade(FRIDAY_NOON, List.of(version)).isPresent()).isEqualTo(visible);
    }

    @Test
    void hides_what_was_the_exam_boards_until_the_next_moment() {
        List<Stored<Result>> versions = List.of(
                stored(
                        id(101),
                        result(Kind.EXAM_GRADE, "6,4"),
                        Instant.parse(WEDNESDAY),
                        Instant.parse(FRIDAY_MORNING)),
                version(FRIDAY_MORNING, null, "6,4"));

        assertThat(grade(FRIDAY_NOON, versions)).isEmpty();
        assertThat(grade(FRIDAY_AT_FIVE, versions)).contains("6,4");
    }

    @Test
    void is_not_asked_of_what_the_exam_board_determines() {
        Stored<Result> grade = stored(id(101), result(Kind.EXAM_GRADE, "6,4"), Instant.parse(FRIDAY_MORNING), null);

        assertThat(outcome(FRIDAY_NOON, grade)).isEqualTo("NOT_DETERMINED");
    }

    @Test
    void gives_students_their_head_start() {
        scene.settings.put("releases", Map.of("moments", List.of("schooldays 17:00"), "studentHeadStart", "24"));
        Stored<Result> version = version(THURSDAY, null, "6,4");

        assertThat(outcome(FRIDAY_NOON, version)).isEqualTo("NOT_YET_RELEASED");
        assertThat(scene.decide(List.of(version)).next()).contains(Instant.parse(FRIDAY_AT_FIVE));
        assertThat(outcome("2026-09-11T14:59:59Z", version)).isEqualTo("NOT_YET_RELEASED");
        assertThat(outcome(FRIDAY_AT_FIVE, version)).isEqualTo("VISIBLE");
        scene.asStudent();
        assertThat(outcome("2026-09-10T14:59:59Z", version)).isEqualTo("NOT_YET_RELEASED");
        assertThat(outcome("2026-09-10T15:00:00Z", version)).isEqualTo("VISIBLE");
    }

    @Test
    void concerns_standard_tests_and_nothing_that_is_no_result() {
        assertThat(Standing.waits(StandardTest.class)).isTrue();
        assertThat(Standing.waits(Absence.class)).isFalse();
    }

    @Test
    void keeps_an_average_beside_the_grades_it_was_made_of_while_a_corrected_one_waits() {
        List<Stored<Result>> versions = List.of(
                version(WEDNESDAY, FRIDAY_MORNING, "6,4"),
                version(FRIDAY_MORNING, null, "7,4"),
                average(WEDNESDAY, FRIDAY_MORNING, "6,4"),
                average(FRIDAY_MORNING, null, "7,4"));

        assertThat(grades(FRIDAY_NOON, versions)).containsExactlyInAnyOrder("6,4", "6,4");
        assertThat(grades(FRIDAY_AT_FIVE, versions)).containsExactlyInAnyOrder("7,4", "7,4");
    }

    @Test
    void withholds_an_average_over_a_grade_that_vanished_until_the_next_moment() {
        List<Stored<Result>> versions = List.of(
                version(WEDNESDAY, FRIDAY_MORNING, "6,4"),
                stored(id(102), result(Kind.TEST, "8,0"), LONG_AGO, null),
                average(WEDNESDAY, FRIDAY_MORNING, "7,2"),
                average(FRIDAY_MORNING, null, "8,0"));

        assertThat(grades(FRIDAY_NOON, versions)).containsExactly("8,0");
        assertThat(grades(FRIDAY_AT_FIVE, versions)).containsExactlyInAnyOrder("8,0", "8,0");
    }

    @Test
    void shows_no_exam_grade_made_of_a_correction_that_is_not_released() {
        scene.settings.put("exam", Map.of("partsAsTests", "true", "allow", List.of(Map.of("component", "SE_GRADE"))));
        List<Stored<Result>> versions = List.of(
                version(WEDNESDAY, FRIDAY_MORNING, "6,4"),
                version(FRIDAY_MORNING, null, "7,4"),
                stored(
                        id(103),
                        result(
                                Kind.EXAM_GRADE,
                                "7,4",
                                "examComponent",
                                Result.ExamComponent.SE_GRADE,
                                "contributors",
                                refs(101)),
                        Instant.parse(FRIDAY_MORNING),
                        null));

        assertThat(grades(FRIDAY_NOON, versions)).containsExactly("6,4");
        assertThat(grades(FRIDAY_AT_FIVE, versions)).containsExactlyInAnyOrder("7,4", "7,4");
    }

    @Test
    void does_not_tell_of_another_attempt_before_it_is_released() {
        List<Stored<Result>> versions = List.of(
                stored(id(101), attempt("5,4", 1), Instant.parse(WEDNESDAY), null),
                stored(id(102), attempt("6,4", 2), Instant.parse(FRIDAY_MORNING), null));

        scene.at(FRIDAY_NOON);
        assertThat(fields(versions)).isEqualTo(fields(versions.subList(0, 1)));
        scene.at(FRIDAY_AT_FIVE);
        assertThat(fields(versions)).isNotEqualTo(fields(versions.subList(0, 1)));
    }

    /** How the first of them is shown. */
    private Fields fields(List<Stored<Result>> versions) {
        return scene.decide(versions).records().get(0).fields();
    }

    private static Result attempt(String grade, int attempt) {
        return result(Kind.TEST, grade, "title", "PO", "attempt", attempt);
    }

    private static Stored<Result> version(String from, @Nullable String to, String grade) {
        return stored(id(101), result(Kind.TEST, grade), Instant.parse(from), to == null ? null : Instant.parse(to));
    }

    private static Stored<Result> average(String from, @Nullable String to, String grade) {
        return stored(id(104), result(Kind.AVERAGE, grade), Instant.parse(from), to == null ? null : Instant.parse(to));
    }

    private String outcome(String now, Stored<Result> version) {
        return scene.at(now)
                .decide(List.of(version))
                .records()
                .get(0)
                .hidden()
                .map(Enum::name)
                .orElse("VISIBLE");
    }

    private Optional<String> grade(String now, List<Stored<Result>> versions) {
        return grades(now, versions).stream().findFirst();
    }

    private List<String> grades(String now, List<Stored<Result>> versions) {
        Decision<Result> decision = scene.at(now).decide(versions);
        return decision.visible()
                .map(decided -> decided.version().record().grade())
                .toList();
    }

    private static Scene scene() {
        Scene scene = new Scene();
        scene.settings.put("releases", Map.of("moments", List.of("schooldays 17:00")));
        return scene;
    }
}

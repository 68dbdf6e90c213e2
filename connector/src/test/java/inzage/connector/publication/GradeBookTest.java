package inzage.connector.publication;

import static inzage.connector.publication.rule.Samples.MATHS;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.refs;
import static inzage.connector.publication.rule.Samples.storedResult;
import static inzage.connector.publication.rule.Samples.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Ynu;
import inzage.connector.exam.Scope;
import inzage.connector.publication.Explanation.Line;
import inzage.connector.publication.Names.SubjectName;
import inzage.connector.publication.rule.RulesInForce;
import inzage.connector.store.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What pages of results are made of. */
class GradeBookTest {
    @ParameterizedTest
    @EnumSource
    void shows_results_without_what_is_hidden_and_without_its_names(TestDatabase database) {
        Desk desk = TwoChildren.at(database);
        desk.school
                .with(storedResult(101, Result.Kind.TEST, "7,0"))
                .with(withheld(storedResult(102, Result.Kind.TEST, "2,0", "subject", Ref.id(id(12)))))
                .with(storedResult(103, Result.Kind.EXAM_GRADE, "5,0"))
                .with(storedResult(104, Result.Kind.AVERAGE, "5,0"));

        GradeBook book = desk.publication.gradeBook(desk.guardian(), STUDENT).orElseThrow();

        assertThat(book.results().shown()).extracting(Shown::id).containsExactly(id(101));
        assertThat(book.results().names().subjects())
                .containsExactly(Map.entry(MATHS, new SubjectName("wi", "Wiskunde")));
        assertThat(book.exams()).isEmpty();
        assertThat(book.averages()).isEmpty();
        assertThat(book.currentSchoolYear()).isEqualTo("2026-2027");
        assertThat(book.enrolments()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void shows_a_determined_exam_grade_until_it_is_held_back(TestDatabase database) {
        Desk desk = TwoChildren.at(database);
        desk.school.with(storedResult(103, Result.Kind.EXAM_GRADE, "5,0"));
        desk.determinations.determine(SCHOOL, Scope.of("2026-2027"), desk.instant(), "board");

        assertThat(desk.publication
                        .gradeBook(desk.guardian(), STUDENT)
                        .orElseThrow()
                        .exams())
                .containsExactly(id(103));
        desk.holds.hold(SCHOOL, STUDENT, Optional.of(MATHS), "board");
        assertThat(desk.publication
                        .results(desk.guardian(), STUDENT)
                        .orElseThrow()
                        .shown())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void makes_averages_of_what_is_visible_where_the_school_chose_so(TestDatabase database) {
        Desk desk = TwoChildren.at(database);
        desk.school.settings.put("averages", "OWN");
        desk.school
                .with(storedResult(101, Result.Kind.SUBTEST, "6,0"))
                .with(storedResult(102, Result.Kind.SUBTEST, "8,0"))
                .with(withheld(storedResult(103, Result.Kind.SUBTEST, "1,0")))
                .with(storedResult(104, Result.Kind.TEST, "4,0", "weight", BigDecimal.ONE))
                .with(storedResult(
                        105,
                        Result.Kind.INTERMEDIATE,
                        "5,0",
                        "weight",
                        BigDecimal.ONE,
                        "contributors",
                        refs(101, 102, 103)))
                .with(storedResult(106, Result.Kind.AVERAGE, "4,5"));

        GradeBook book = desk.publication.gradeBook(desk.guardian(), STUDENT).orElseThrow();

        assertThat(book.results().shown()).extracting(Shown::id).containsExactly(id(101), id(102), id(104));
        assertThat(book.averages()).containsExactly(new OwnAverage(MATHS, "2026-2027", new BigDecimal("5.5")));
    }

    @ParameterizedTest
    @EnumSource
    void counts_a_visible_attempt_although_a_hidden_one_replaced_it(TestDatabase database) {
        Desk desk = TwoChildren.at(database);
        desk.school.settings.put("averages", "OWN");
        desk.school
                .with(storedResult(101, Result.Kind.TEST, "6,0", "title", "PO", "attempt", 1, "valid", Ynu.NO))
                .with(withheld(
                        storedResult(102, Result.Kind.TEST, "9,0", "title", "PO", "attempt", 2, "valid", Ynu.YES)));

        GradeBook book = desk.publication.gradeBook(desk.guardian(), STUDENT).orElseThrow();

        assertThat(book.averages()).containsExactly(new OwnAverage(MATHS, "2026-2027", new BigDecimal("6.0")));
        assertThat(book.results().shown())
                .singleElement()
                .satisfies(shown -> assertThat(shown.value().attempt()).isNull());
    }

    @ParameterizedTest
    @EnumSource
    void explains_without_values(TestDatabase database) {
        Desk desk = TwoChildren.at(database);
        desk.school.with(storedResult(103, Result.Kind.EXAM_GRADE, "5,0", "achievedOn", LocalDate.parse("2026-10-01")));

        Explanation explanation = desk.publication
                .explain(desk.guardian(), STUDENT, Module.RESULTS)
                .orElseThrow();

        Line line = explanation.records().get(0);
        assertThat(line.kind()).isEqualTo("result");
        assertThat(line.date()).isEqualTo("2026-10-01");
        assertThat(line.hidden()).contains(Reason.NOT_DETERMINED);
        assertThat(line.answers()).hasSize(RulesInForce.LIST.size());
        assertThat(explanation.toString()).doesNotContain("5,0");
    }
}

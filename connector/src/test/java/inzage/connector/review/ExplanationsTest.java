package inzage.connector.review;

import static inzage.connector.publication.rule.Samples.MATHS;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.result;
import static inzage.connector.publication.rule.Samples.stored;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result.Kind;
import inzage.connector.canonical.Subject;
import inzage.connector.publication.Module;
import inzage.connector.publication.Names.SubjectName;
import inzage.connector.publication.Reason;
import inzage.connector.store.TestDatabase;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationsTest {
    private static final Instant CAME = Instant.parse("2026-11-01T10:00:00Z");

    @ParameterizedTest
    @EnumSource
    void names_the_rule_and_the_subject_and_never_a_value(TestDatabase database) {
        ReviewDesk review = withExam(database);

        Explained.Answered answered =
                (Explained.Answered) explain(review, review.mother, STUDENT, "2026-11-02T10:00:00Z");

        assertThat(answered.explanation().records()).singleElement().satisfies(line -> assertThat(line.hidden())
                .contains(Reason.NOT_DETERMINED));
        assertThat(answered.subjects()).isEqualTo(Map.of(MATHS, new SubjectName("wi", "Wiskunde")));
        assertThat(answered.toString()).doesNotContain("4,4");
        assertThat(review.audited(STUDENT)).containsExactly(review.mother + " explain/results EXPLAINED");
    }

    @ParameterizedTest
    @EnumSource
    void explains_the_past_from_the_versions_of_then(TestDatabase database) {
        ReviewDesk review = withExam(database);

        Explained.Answered before =
                (Explained.Answered) explain(review, review.mother, STUDENT, "2026-11-01T09:59:59Z");

        assertThat(before.explanation().records()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refuses_the_askers_own_child_and_writes_that_down(TestDatabase database) {
        ReviewDesk review = withExam(database);

        assertThat(explain(review, review.friend, ReviewDesk.OWN, "2026-11-02T10:00:00Z"))
                .isInstanceOf(Explained.OwnChild.class);
        assertThat(review.audited(ReviewDesk.OWN))
                .containsExactly(review.friend + " explain/results REFUSED_OWN_CHILD");
    }

    @ParameterizedTest
    @EnumSource
    void knows_no_other_school_and_no_other_child(TestDatabase database) {
        ReviewDesk review = withExam(database);

        assertThat(explain(review, "nobody", STUDENT, "2026-11-02T10:00:00Z")).isInstanceOf(Explained.Unknown.class);
        assertThat(explain(review, review.mother, id(77), "2026-11-02T10:00:00Z"))
                .isInstanceOf(Explained.Unknown.class);
    }

    private static ReviewDesk withExam(TestDatabase database) {
        ReviewDesk review = new ReviewDesk(database);
        review.desk.school.with(11, Subject.class, "code", "wi", "name", "Wiskunde");
        review.desk.school.with(stored(id(91), result(Kind.EXAM_GRADE, "4,4"), CAME, null));
        return review;
    }

    private static Explained explain(ReviewDesk review, String account, RecordId child, String at) {
        return new Explanations(
                        review.memberships,
                        review.kinship,
                        review.desk.publication,
                        review.desk.school,
                        review.desk.audit)
                .explain(review.actor(), SCHOOL, account, child, Module.RESULTS, Instant.parse(at));
    }
}

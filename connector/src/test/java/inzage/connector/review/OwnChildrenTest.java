package inzage.connector.review;

import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.audit.Actor;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.publication.Viewer;
import inzage.connector.store.TestDatabase;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnChildrenTest {
    @ParameterizedTest
    @EnumSource
    void refuses_a_child_of_the_one_who_asks_and_writes_the_attempt_down(TestDatabase database) {
        ReviewDesk review = new ReviewDesk(database);
        OwnChildren own = new OwnChildren(review.kinship, review.desk.audit);

        assertThat(own.refused(review.actor(), SCHOOL, ReviewDesk.OWN, "restrict"))
                .isTrue();
        assertThat(own.refused(review.actor(), SCHOOL, STUDENT, "restrict")).isFalse();

        assertThat(own.of(review.actor(), SCHOOL)).containsExactly(ReviewDesk.OWN);
        assertThat(review.audited(ReviewDesk.OWN)).containsExactly(" restrict REFUSED_OWN_CHILD");
        assertThat(review.audited(STUDENT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refuses_the_other_parent_of_a_child_of_the_one_who_asks(TestDatabase database) {
        ReviewDesk review = new ReviewDesk(database);
        OwnChildren own = new OwnChildren(review.kinship, review.desk.audit);
        RecordId other = id(701);
        RecordId stranger = id(702);
        review.desk.school.with(703, Guardianship.class, "student", Ref.id(ReviewDesk.OWN), "guardian", Ref.id(other));
        review.desk.school.with(704, Guardianship.class, "student", Ref.id(STUDENT), "guardian", Ref.id(stranger));

        assertThat(own.refusedGuardian(review.actor(), SCHOOL, other, "export")).isTrue();
        assertThat(own.refusedGuardian(review.actor(), SCHOOL, stranger, "export"))
                .isFalse();

        assertThat(review.audited(ReviewDesk.OWN)).containsExactly(" export REFUSED_OWN_CHILD");
    }

    @ParameterizedTest
    @EnumSource
    void knows_a_student_who_has_the_office(TestDatabase database) {
        ReviewDesk review = new ReviewDesk(database);
        review.memberships.grant(review.visitor, SCHOOL, Viewer.Kind.STUDENT, Set.of(STUDENT));
        Actor visitor = Actor.of(review.visitor, Actor.Role.DESK, "r1");

        assertThat(new OwnChildren(review.kinship, review.desk.audit).refused(visitor, SCHOOL, STUDENT, "restrict"))
                .isTrue();
    }
}

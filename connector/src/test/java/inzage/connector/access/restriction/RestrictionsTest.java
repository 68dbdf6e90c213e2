package inzage.connector.access.restriction;

import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.audit.Actor;
import inzage.connector.canonical.Student;
import inzage.connector.publication.Desk;
import inzage.connector.publication.VisibilityChanged;
import inzage.connector.store.TestDatabase;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RestrictionsTest {
    private static final Actor DESK = Actor.of("anna", Actor.Role.DESK, "r1");

    @ParameterizedTest
    @EnumSource
    void keeps_who_restricted_when_and_why_and_the_withdrawal(TestDatabase database) {
        Desk desk = new Desk(database);
        desk.school.with(1, Student.class, "familyName", "Specht");

        assertThat(desk.restrictions.restrict(DESK, SCHOOL, STUDENT, "objection"))
                .isTrue();
        assertThat(desk.restrictions.restrict(DESK, SCHOOL, STUDENT, "once more"))
                .isTrue();
        assertThat(desk.restrictions.standing(SCHOOL)).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo("objection");
            assertThat(one.by()).isEqualTo("anna");
            assertThat(one.at()).isEqualTo(desk.instant());
            assertThat(one.toString()).doesNotContain("objection");
        });

        desk.at("2026-11-03T09:00:00Z");
        assertThat(desk.restrictions.withdraw(DESK, "another", STUDENT)).isFalse();
        assertThat(desk.restrictions.withdraw(DESK, SCHOOL, STUDENT)).isTrue();
        assertThat(desk.restrictions.withdraw(DESK, SCHOOL, STUDENT)).isFalse();
        assertThat(desk.restrictions.standing(SCHOOL)).isEmpty();
        assertThat(desk.restrictions.of(SCHOOL, STUDENT))
                .extracting(Restriction::withdrawnAt)
                .containsExactly(Instant.parse("2026-11-03T09:00:00Z"));
        assertThat(desk.audit.ofChild(SCHOOL, STUDENT, 10))
                .extracting(line -> line.act().decision())
                .containsExactly("RESTRICTION_WITHDRAWN", "RESTRICTED");
        assertThat(desk.events).hasSize(2).allSatisfy(event -> assertThat(event)
                .isEqualTo(new VisibilityChanged(SCHOOL, STUDENT)));
    }

    @ParameterizedTest
    @EnumSource
    void knows_no_student_of_another_school(TestDatabase database) {
        Desk desk = new Desk(database);

        assertThat(desk.restrictions.restrict(DESK, SCHOOL, id(9), "objection")).isFalse();
        assertThat(desk.restrictions.standing(SCHOOL)).isEmpty();
        assertThat(desk.audit.ofChild(SCHOOL, id(9), 10)).isEmpty();
    }
}

package inzage.connector.review;

import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.role.Role;
import inzage.connector.audit.Actor;
import inzage.connector.audit.AuditReader;
import inzage.connector.publication.Viewer;
import inzage.connector.review.Looking.Opening;
import inzage.connector.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LookingTest {
    private static final String ROUTE = "/api/v1/children/{child}";

    @ParameterizedTest
    @EnumSource
    void looks_as_a_member_and_writes_each_look_down_under_both_names(TestDatabase database) {
        ReviewDesk review = new ReviewDesk(database);
        Looking looking = looking(review);

        assertThat(looking.open(review.actor(), SCHOOL, review.mother, "a question"))
                .isEqualTo(Opening.OPENED);
        assertThat(look(looking, review, review.mother)).isTrue();

        assertThat(review.audited(STUDENT)).containsExactly(review.mother + " " + ROUTE + " PREVIEWED");
        assertThat(review.desk
                        .jdbc
                        .sql("select account, reason from audit_lines where decision = 'PREVIEW_OPENED'")
                        .query()
                        .singleRow())
                .containsValues(review.staff, "a question");
    }

    @ParameterizedTest
    @EnumSource
    void does_not_look_as_oneself_nor_as_the_other_parent_of_ones_child(TestDatabase database) {
        ReviewDesk review = new ReviewDesk(database);
        Looking looking = looking(review);

        for (String account : new String[] {review.staff, review.friend}) {
            assertThat(looking.open(review.actor(), SCHOOL, account, "a question"))
                    .isEqualTo(Opening.OWN_CHILD);
            assertThat(look(looking, review, account)).isFalse();
        }
        assertThat(review.audited(STUDENT))
                .containsExactlyInAnyOrder(
                        review.staff + " " + ROUTE + " PREVIEW_REFUSED",
                        review.friend + " " + ROUTE + " PREVIEW_REFUSED");
    }

    @ParameterizedTest
    @EnumSource
    void does_not_look_as_ones_own_child(TestDatabase database) {
        ReviewDesk review = new ReviewDesk(database);
        review.memberships.grant(review.visitor, SCHOOL, Viewer.Kind.STUDENT, Set.of(ReviewDesk.OWN));

        assertThat(looking(review).open(review.actor(), SCHOOL, review.visitor, "a question"))
                .isEqualTo(Opening.OWN_CHILD);
    }

    @ParameterizedTest
    @EnumSource
    void knows_no_member_of_another_school(TestDatabase database) {
        ReviewDesk review = new ReviewDesk(database);

        assertThat(looking(review).open(review.actor(), "another", review.mother, "a question"))
                .isEqualTo(Opening.UNKNOWN);
        assertThat(looking(review).open(review.actor(), SCHOOL, "nobody", "a question"))
                .isEqualTo(Opening.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void ends_at_once_when_the_role_is_taken_away(TestDatabase database) {
        ReviewDesk review = new ReviewDesk(database);
        Looking looking = looking(review);
        assertThat(look(looking, review, review.mother)).isTrue();

        review.roles.revoke(review.staff, SCHOOL, Role.DESK);

        assertThat(look(looking, review, review.mother)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void an_operator_looks_only_as_long_as_the_school_lets_operators_look(TestDatabase database) {
        ReviewDesk review = new ReviewDesk(database);
        Looking looking = looking(review);
        review.roles.grantOperator(review.visitor);
        Actor operator = Actor.of(review.visitor, Actor.Role.OPERATOR, "r1");

        assertThat(looking.open(operator, SCHOOL, review.mother, "a question")).isEqualTo(Opening.NOT_GRANTED);
        long grant = review.grants().give(review.actor(), SCHOOL, Duration.ofHours(1), "a question");
        assertThat(looking.open(operator, SCHOOL, review.mother, "a question")).isEqualTo(Opening.OPENED);
        assertThat(looks(looking, operator, review.mother)).isTrue();

        review.grants().withdraw(review.actor(), SCHOOL, grant);
        assertThat(looks(looking, operator, review.mother)).isFalse();
        review.grants().give(review.actor(), SCHOOL, Duration.ofHours(1), "a question");
        assertThat(looks(looking, operator, review.mother)).isTrue();
        review.roles.revokeOperator(review.visitor);
        assertThat(looks(looking, operator, review.mother)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void the_one_as_whom_is_looked_reads_when_and_by_whom(TestDatabase database) {
        ReviewDesk review = new ReviewDesk(database);
        Looking looking = looking(review);
        PastLooks past = new PastLooks(new AuditReader(review.desk.jdbc));
        review.desk.at("2026-11-02T09:00:00Z");
        looking.open(review.actor(), SCHOOL, review.mother, "a question");
        review.desk.at("2026-11-02T10:00:00Z");
        looking.open(review.actor(), SCHOOL, review.mother, "a question");
        review.desk.at("2026-11-02T10:05:00Z");
        looking.end(review.actor(), SCHOOL, review.mother);

        assertThat(past.as(review.mother))
                .containsExactly(
                        look(review, "2026-11-02T10:00:00Z", "2026-11-02T10:05:00Z"),
                        look(review, "2026-11-02T09:00:00Z", "2026-11-02T09:15:00Z"));
        assertThat(past.as(review.friend)).isEmpty();
    }

    private static PastLook look(ReviewDesk review, String from, String until) {
        return new PastLook(SCHOOL, review.staff, Actor.Role.DESK, Instant.parse(from), Instant.parse(until));
    }

    private static boolean looks(Looking looking, Actor who, String account) {
        return looking.look(who, SCHOOL, account, Optional.of(STUDENT), ROUTE).isPresent();
    }

    private static boolean look(Looking looking, ReviewDesk review, String account) {
        return looking.look(review.actor(), SCHOOL, account, Optional.of(STUDENT), ROUTE)
                .isPresent();
    }

    private static Looking looking(ReviewDesk review) {
        return new Looking(review.memberships, review.roles, review.grants(), review.kinship, review.desk.audit);
    }
}

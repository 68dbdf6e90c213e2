package inzage.connector.review.value;

import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.storedResult;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.Language;
import inzage.connector.account.membership.MembershipFixture;
import inzage.connector.account.membership.Memberships;
import inzage.connector.audit.Actor;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Medical;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result.Kind;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Desk;
import inzage.connector.publication.Viewer;
import inzage.connector.review.Kinship;
import inzage.connector.store.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ReviewsTest {
    private static final Actor ANNA = Actor.of("anna", Actor.Role.DESK, "r1");
    private static final Actor OTTO = Actor.of("otto", Actor.Role.OPERATOR, "r2");
    private static final String RESULT = "k" + id(91);

    @ParameterizedTest
    @EnumSource
    void shows_the_values_of_a_record_and_writes_that_down_without_them(TestDatabase database) {
        Fixture fixture = new Fixture(database);
        fixture.grants.give(ANNA, SCHOOL, Duration.ofHours(1), "a question");
        long review = fixture.open(OTTO);

        Values values = fixture.look(OTTO, review);

        assertThat(((Values.Shown) values).fields())
                .containsEntry("grade", "7,2")
                .doesNotContainKey("remark");
        assertThat(values.toString()).doesNotContain("7,2");
        assertThat(fixture.desk.audit.ofChild(SCHOOL, STUDENT, 10))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.actor()).isEqualTo(OTTO);
                    assertThat(line.act().decision()).isEqualTo("VALUES_SHOWN");
                    assertThat(line.act().resource()).isEqualTo("review/" + review + "/result/" + id(91));
                });
        assertThat(fixture.decisions()).containsExactly("GRANTED", "REVIEW_OPENED", "VALUES_SHOWN");
    }

    @ParameterizedTest
    @EnumSource
    void opens_nothing_without_the_schools_word(TestDatabase database) {
        Fixture fixture = new Fixture(database);
        assertThat(fixture.reviews.open(OTTO, SCHOOL, "a question")).isEmpty();

        long grant = fixture.grants.give(ANNA, SCHOOL, Duration.ofHours(1), "a question");
        assertThat(fixture.reviews.open(OTTO, "another", "a question")).isEmpty();
        long review = fixture.open(OTTO);
        assertThat(fixture.grants.withdraw(ANNA, "another", grant)).isFalse();
        assertThat(fixture.grants.withdraw(ANNA, SCHOOL, grant)).isTrue();
        assertThat(fixture.grants.withdraw(ANNA, SCHOOL, grant)).isFalse();

        assertThat(fixture.look(OTTO, review)).isInstanceOf(Values.Over.class);
        assertThat(fixture.reviews.open(OTTO, SCHOOL, "a question")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-02T09:14:59Z, true", "2026-11-02T09:15:00Z, false", "2026-11-02T09:15:01Z, false"})
    void ends_after_a_quarter_of_an_hour(String now, boolean shown) {
        Fixture fixture = new Fixture(TestDatabase.H2);
        fixture.grants.give(ANNA, SCHOOL, Duration.ofHours(1), "a question");
        long review = fixture.open(OTTO);
        fixture.desk.at(now);

        assertThat(fixture.look(OTTO, review) instanceof Values.Shown).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-02T09:59:59Z, true", "2026-11-02T10:00:00Z, false", "2026-11-02T10:00:01Z, false"})
    void the_schools_word_ends_when_it_said(String now, boolean opened) {
        Fixture fixture = new Fixture(TestDatabase.H2);
        fixture.grants.give(ANNA, SCHOOL, Duration.ofHours(1), "a question");
        fixture.desk.at(now);

        assertThat(fixture.reviews.open(OTTO, SCHOOL, "a question").isPresent()).isEqualTo(opened);
    }

    @ParameterizedTest
    @EnumSource
    void is_for_nobody_else(TestDatabase database) {
        Fixture fixture = new Fixture(database);
        fixture.grants.give(ANNA, SCHOOL, Duration.ofHours(1), "a question");
        long review = fixture.open(OTTO);

        assertThat(fixture.look(Actor.of("olga", Actor.Role.OPERATOR, "r3"), review))
                .isInstanceOf(Values.Over.class);
        assertThat(fixture.look(OTTO, review + 1)).isInstanceOf(Values.Over.class);
    }

    @ParameterizedTest
    @EnumSource
    void shows_nothing_medical_nothing_restricted_and_no_child_of_ones_own(TestDatabase database) {
        Fixture fixture = new Fixture(database);
        fixture.grants.give(ANNA, SCHOOL, Duration.ofHours(1), "a question");
        fixture.desk.school.with(92, Medical.class, "student", Ref.id(STUDENT), "allergies", "Kanarie");
        long review = fixture.open(OTTO);
        assertThat(fixture.reviews.look(OTTO, review, "administration", "medical", "k" + id(92)))
                .isInstanceOf(Values.Unknown.class);
        assertThat(fixture.reviews.look(OTTO, review, "administration", "grades", RESULT))
                .isInstanceOf(Values.Unknown.class);

        fixture.desk.restrictions.restrict(ANNA, SCHOOL, STUDENT, "objection");
        assertThat(fixture.look(OTTO, review)).isInstanceOf(Values.Refused.class);
        fixture.desk.restrictions.withdraw(ANNA, SCHOOL, STUDENT);

        Actor parent = Actor.of(fixture.student(), Actor.Role.OPERATOR, "r4");
        assertThat(fixture.look(parent, fixture.open(parent))).isInstanceOf(Values.Refused.class);
        assertThat(fixture.decisions()).contains("VALUES_REFUSED").doesNotContain("VALUES_SHOWN");
    }

    @ParameterizedTest
    @EnumSource
    void a_parent_who_is_operator_is_not_told_where_the_other_parent_lives(TestDatabase database) {
        Fixture fixture = new Fixture(database);
        fixture.grants.give(ANNA, SCHOOL, Duration.ofHours(1), "a question");
        fixture.desk.school.with(3, Guardian.class, "familyName", "Vos");
        fixture.desk.school.with(
                22, Guardianship.class, "student", Ref.id(STUDENT), "guardian", Ref.id(id(3)), "portalAccess", Ynu.YES);
        Actor parent = Actor.of(fixture.student(), Actor.Role.OPERATOR, "r4");

        assertThat(fixture.reviews.look(parent, fixture.open(parent), "administration", "guardian", "k" + id(3)))
                .isInstanceOf(Values.Refused.class);
        assertThat(fixture.reviews.look(OTTO, fixture.open(OTTO), "administration", "guardian", "k" + id(3)))
                .isInstanceOf(Values.Shown.class);
    }

    private static final class Fixture {
        private final Desk desk;
        private final MembershipFixture accounts;
        private final Grants grants;
        private final Reviews reviews;

        Fixture(TestDatabase database) {
            desk = new Desk(database);
            desk.school.with(1, Student.class, "familyName", "Specht");
            desk.school.with(storedResult(91, Kind.TEST, "7,2"));
            accounts = new MembershipFixture(desk.dataSource, desk.school);
            Memberships memberships = accounts.memberships();
            TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(desk.dataSource));
            grants = new Grants(desk.jdbc, desk.audit, transaction, desk);
            reviews = new Reviews(
                    desk.jdbc,
                    grants,
                    desk.school,
                    desk.restrictions,
                    new Kinship(memberships, desk.school),
                    desk.audit,
                    transaction,
                    desk);
        }

        long open(Actor actor) {
            return reviews.open(actor, SCHOOL, "a question").orElseThrow().id();
        }

        Values look(Actor actor, long review) {
            return reviews.look(actor, review, "administration", "result", RESULT);
        }

        /** An account that stands for the student. */
        String student() {
            String account = accounts.accounts()
                    .create("specht@example.org", "een lang wachtwoord", Language.NL)
                    .orElseThrow()
                    .id();
            accounts.memberships().grant(account, SCHOOL, Viewer.Kind.STUDENT, Set.of(STUDENT));
            return account;
        }

        List<String> decisions() {
            return desk.jdbc
                    .sql("select decision from audit_lines order by id")
                    .query(String.class)
                    .list();
        }
    }
}

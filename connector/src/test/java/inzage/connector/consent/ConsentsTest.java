package inzage.connector.consent;

import static inzage.connector.publication.rule.Samples.GUARDIAN;
import static inzage.connector.publication.rule.Samples.OTHER_GUARDIAN;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import inzage.connector.audit.Actor;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import inzage.connector.consent.ConsentView.GuardianConsent;
import inzage.connector.consent.StudentDecisions.Choice;
import inzage.connector.publication.Desk;
import inzage.connector.publication.Module;
import inzage.connector.publication.rule.Samples;
import inzage.connector.store.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ConsentsTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    @ParameterizedTest
    @EnumSource
    void gives_one_consent_to_each_guardian_linked_now(TestDatabase database) {
        Desk desk = desk(database);

        desk.consents.giveToAll(SCHOOL, STUDENT, Set.of());

        assertThat(desk.consents.of(SCHOOL, STUDENT))
                .extracting(Consent::guardian, Consent::modules, Consent::givenAt, Consent::withdrawnAt)
                .containsExactly(tuple(GUARDIAN, Set.of(), NOW, null), tuple(OTHER_GUARDIAN, Set.of(), NOW, null));
        assertThat(desk.consents.of("another", STUDENT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void keeps_what_was_replaced_or_withdrawn(TestDatabase database) {
        Desk desk = desk(database);
        desk.consents.give(SCHOOL, STUDENT, Set.of(GUARDIAN, Samples.id(77)), Set.of(Module.RESULTS, Module.ABSENCES));
        desk.at("2026-11-03T09:00:00Z");
        desk.consents.give(SCHOOL, STUDENT, Set.of(GUARDIAN), Set.of(Module.RESULTS));
        desk.at("2026-11-04T09:00:00Z");
        desk.consents.withdraw(SCHOOL, STUDENT, Set.of(GUARDIAN));

        assertThat(desk.consents.of(SCHOOL, STUDENT))
                .extracting(Consent::modules, Consent::withdrawnAt)
                .containsExactly(
                        tuple(Set.of(Module.RESULTS, Module.ABSENCES), Instant.parse("2026-11-03T09:00:00Z")),
                        tuple(Set.of(Module.RESULTS), Instant.parse("2026-11-04T09:00:00Z")));
        assertThat(desk.consents.standing(SCHOOL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void shows_the_student_only_consents_that_have_effect(TestDatabase database) {
        Desk desk = desk(database).at("2026-06-30T21:59:59Z");
        desk.consents.give(SCHOOL, STUDENT, Set.of(GUARDIAN), Set.of());
        assertThat(desk.consents.view(SCHOOL, STUDENT).ofAge()).isFalse();

        desk.at("2026-06-30T22:00:00Z");
        desk.consents.give(SCHOOL, STUDENT, Set.of(OTHER_GUARDIAN), Set.of(Module.RESULTS));

        assertThat(desk.consents.view(SCHOOL, STUDENT))
                .isEqualTo(new ConsentView(
                        true,
                        List.of(
                                new GuardianConsent(
                                        OTHER_GUARDIAN, Optional.of("M. Specht"), true, true, Set.of(Module.RESULTS)),
                                new GuardianConsent(GUARDIAN, Optional.of("Wil Specht"), true, false, Set.of()))));
    }

    @ParameterizedTest
    @EnumSource
    void is_of_age_on_the_birthday_itself_at_school_and_born_on_29_february_on_1_march(TestDatabase database) {
        Desk desk = desk(database);
        desk.school.replace(
                Student.class,
                List.of(Samples.stored(
                        STUDENT,
                        Samples.record(
                                Student.class,
                                Map.of("givenName", "Jip", "birthDate", LocalDate.parse("2008-02-29"))))));
        assertThat(desk.at("2026-02-28T22:59:59Z")
                        .consents
                        .view(SCHOOL, STUDENT)
                        .ofAge())
                .isFalse();
        assertThat(desk.at("2026-02-28T23:00:00Z")
                        .consents
                        .view(SCHOOL, STUDENT)
                        .ofAge())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void keeps_who_decided_and_how_and_writes_it_down_with_it(TestDatabase database) {
        Desk desk = desk(database);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(desk.dataSource));
        StudentDecisions decisions = new StudentDecisions(desk.consents, desk.audit, transaction);
        Actor jip = Actor.of("jip", Actor.Role.STUDENT, "r1");
        decisions.decide(List.of(new Choice(jip, "password", SCHOOL, STUDENT, GUARDIAN, true, Set.of(Module.RESULTS))));
        Instant later = Instant.parse("2026-11-03T09:00:00Z");
        desk.at(later.toString());
        decisions.decide(List.of(new Choice(jip, "open-id", SCHOOL, STUDENT, GUARDIAN, false, Set.of())));

        assertThat(desk.consents.history(SCHOOL, STUDENT))
                .containsExactly(new PastConsent(
                        GUARDIAN,
                        Optional.of("Wil Specht"),
                        Set.of(Module.RESULTS),
                        NOW,
                        Optional.of(new Decider("jip", "password")),
                        Optional.of(later),
                        Optional.of(new Decider("jip", "open-id"))));
        assertThat(desk.audit.ofChild(SCHOOL, STUDENT, 10))
                .extracting(line -> line.actor().account() + " " + line.act().decision())
                .containsExactly("jip CONSENT_WITHDRAWN", "jip CONSENT_GIVEN");
    }

    @ParameterizedTest
    @EnumSource
    void a_consent_to_who_is_not_linked_now_is_seen_and_can_be_withdrawn(TestDatabase database) {
        Desk desk = desk(database);
        desk.consents.give(SCHOOL, STUDENT, Set.of(GUARDIAN, OTHER_GUARDIAN), Set.of());
        desk.school.replace(Guardianship.class, List.of());
        desk.school.replace(
                Guardian.class,
                List.of(Samples.stored(GUARDIAN, Samples.record(Guardian.class, Map.of("familyName", "Specht")))));

        assertThat(desk.consents.view(SCHOOL, STUDENT).guardians())
                .containsExactly(
                        new GuardianConsent(OTHER_GUARDIAN, Optional.empty(), false, true, Set.of()),
                        new GuardianConsent(GUARDIAN, Optional.of("Specht"), false, true, Set.of()));
        desk.consents.withdraw(SCHOOL, STUDENT, Set.of(GUARDIAN, OTHER_GUARDIAN));

        assertThat(desk.consents.view(SCHOOL, STUDENT).guardians()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void decides_about_all_or_about_nobody(TestDatabase database) {
        Desk desk = desk(database);
        desk.consents.give(SCHOOL, STUDENT, Set.of(GUARDIAN, OTHER_GUARDIAN), Set.of());
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(desk.dataSource));
        StudentDecisions decisions = new StudentDecisions(desk.consents, desk.audit, transaction);
        Actor jip = Actor.of("jip", Actor.Role.STUDENT, "r1");
        Actor tooLong = Actor.of("x".repeat(1000), Actor.Role.STUDENT, "r1");

        assertThatThrownBy(() -> decisions.decide(List.of(
                        new Choice(jip, "password", SCHOOL, STUDENT, GUARDIAN, false, Set.of()),
                        new Choice(tooLong, "password", SCHOOL, STUDENT, OTHER_GUARDIAN, false, Set.of()))))
                .isInstanceOf(DataAccessException.class);

        assertThat(desk.consents.view(SCHOOL, STUDENT).guardians()).allMatch(GuardianConsent::given);
    }

    private static Desk desk(TestDatabase database) {
        Desk desk = new Desk(database);
        desk.school
                .with(1, Student.class, "givenName", "Jip", "birthDate", LocalDate.parse("2008-07-01"))
                .with(2, Guardian.class, "givenName", "Wil", "familyName", "Specht")
                .with(3, Guardian.class, "initials", "M.", "familyName", "Specht")
                .with(21, Guardianship.class, "student", Ref.id(STUDENT), "guardian", Ref.id(GUARDIAN))
                .with(22, Guardianship.class, "student", Ref.id(STUDENT), "guardian", Ref.id(OTHER_GUARDIAN));
        return desk;
    }
}

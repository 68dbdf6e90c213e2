package inzage.connector.access;

import static inzage.connector.publication.rule.Samples.GUARDIAN;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import inzage.connector.access.LinkToConfirm.Caution;
import inzage.connector.audit.Actor;
import inzage.connector.canonical.Address;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Desk;
import inzage.connector.store.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LinksTest {
    private static final Actor DESK = Actor.of("desk", Actor.Role.DESK, "r1");
    private static final Set<RecordId> NOBODYS = Set.of();
    private static final Address HERE = new Address(null, "7", null, "7511 AB", null, null);
    private static final Address THERE = new Address(null, "9", null, "7511 AB", null, null);

    @ParameterizedTest
    @EnumSource
    void lists_links_that_are_closed_only_because_nobody_said_anything(TestDatabase database) {
        Desk desk = new Desk(database);
        child(desk, 1, "2014-01-01");
        guardian(desk, 2, null);
        guardian(desk, 3, null);
        link(desk, 21, 1, 2);
        link(desk, 22, 1, 3, "portalAccess", Ynu.YES);

        assertThat(desk.links.toConfirm(SCHOOL, NOBODYS)).singleElement().satisfies(link -> {
            assertThat(link.guardian()).isEqualTo(GUARDIAN);
            assertThat(link.studentName()).isEqualTo("Puk Specht");
            assertThat(link.oneByOne()).isEmpty();
            assertThat(link.toString()).doesNotContain("Specht");
        });
    }

    @ParameterizedTest
    @EnumSource
    void leaves_out_what_was_said_or_decided(TestDatabase database) {
        Desk desk = new Desk(database);
        child(desk, 1, "2014-01-01");
        guardian(desk, 2, null);
        guardian(desk, 3, null);
        link(desk, 21, 1, 2, "custody", Ynu.NO);
        link(desk, 22, 1, 3);
        decided(desk, STUDENT, id(3), AccessDecision.Kind.CLOSED);

        assertThat(desk.links.toConfirm(SCHOOL, NOBODYS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void confirms_in_bulk_only_the_number_that_the_desk_was_told(TestDatabase database) {
        Desk desk = new Desk(database);
        child(desk, 1, "2014-01-01");
        child(desk, 5, "2009-11-02");
        guardian(desk, 2, null);
        link(desk, 21, 1, 2);
        link(desk, 22, 5, 2);

        assertThat(desk.links.confirmAll(SCHOOL, 2, DESK, NOBODYS)).isEmpty();
        assertThat(desk.decisions.standing(SCHOOL)).isEmpty();
        assertThat(desk.links.confirmAll(SCHOOL, 1, DESK, NOBODYS)).hasValue(1);
        assertThat(desk.links.toConfirm(SCHOOL, NOBODYS))
                .extracting(LinkToConfirm::student)
                .containsExactly(id(5));
        assertThat(decided(desk, id(5), GUARDIAN, AccessDecision.Kind.CONFIRMED))
                .isTrue();
        assertThat(decided(desk, id(5), id(3), AccessDecision.Kind.CONFIRMED)).isFalse();
        assertThat(desk.links.toConfirm(SCHOOL, NOBODYS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leaves_a_child_of_the_one_who_asks_to_somebody_else(TestDatabase database) {
        Desk desk = new Desk(database);
        child(desk, 1, "2014-01-01");
        child(desk, 5, "2014-01-01");
        guardian(desk, 2, null);
        link(desk, 21, 1, 2);
        link(desk, 22, 5, 2);

        assertThat(desk.links.toConfirm(SCHOOL, Set.of(id(5))))
                .extracting(LinkToConfirm::student, LinkToConfirm::oneByOne)
                .containsExactly(tuple(STUDENT, Set.of()), tuple(id(5), Set.of(Caution.OWN_CHILD)));
        assertThat(desk.links.confirmAll(SCHOOL, 1, DESK, Set.of(id(5)))).hasValue(1);
        assertThat(desk.links.toConfirm(SCHOOL, NOBODYS))
                .extracting(LinkToConfirm::student)
                .containsExactly(id(5));
    }

    @ParameterizedTest
    @EnumSource
    void asks_for_a_decision_of_its_own_where_a_mistake_does_harm(TestDatabase database) {
        Desk desk = new Desk(database);
        child(desk, 1, "2009-11-02");
        guardian(desk, 2, HERE);
        guardian(desk, 3, THERE);
        guardian(desk, 4, null);
        link(desk, 21, 1, 2, "relation", "uncle");
        link(desk, 22, 1, 3, "relation", "mother");
        link(desk, 23, 1, 4);

        List<LinkToConfirm> links = desk.links.toConfirm(SCHOOL, NOBODYS);

        assertThat(links.get(0).oneByOne())
                .containsExactlyInAnyOrder(
                        Caution.OTHER_RELATIVE,
                        Caution.SEVENTEEN_OR_OLDER,
                        Caution.MORE_THAN_TWO_GUARDIANS,
                        Caution.DIFFERENT_ADDRESSES);
        assertThat(links.get(1).oneByOne()).doesNotContain(Caution.OTHER_RELATIVE);
    }

    @ParameterizedTest
    @EnumSource
    void asks_for_a_decision_of_its_own_where_one_side_alone_names_the_other(TestDatabase database) {
        Desk desk = new Desk(database);
        child(desk, 1, "2014-01-01");
        guardian(desk, 2, null);
        guardian(desk, 3, null);
        link(desk, 21, 1, 2, "namedByBoth", Ynu.YES);
        link(desk, 22, 1, 3, "namedByBoth", Ynu.NO);

        assertThat(desk.links.toConfirm(SCHOOL, NOBODYS))
                .extracting(LinkToConfirm::guardian, LinkToConfirm::oneByOne)
                .containsExactly(tuple(GUARDIAN, Set.of()), tuple(id(3), Set.of(Caution.NAMED_FROM_ONE_SIDE)));
        assertThat(desk.links.confirmAll(SCHOOL, 1, DESK, NOBODYS)).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"NO, NO", "NO, UNKNOWN", "UNKNOWN, UNKNOWN", "YES, YES"})
    void a_source_that_names_no_link_from_both_sides_is_confirmed_in_bulk(Ynu first, Ynu second) {
        Desk desk = new Desk(TestDatabase.H2);
        child(desk, 1, "2014-01-01");
        guardian(desk, 2, null);
        guardian(desk, 3, null);
        link(desk, 21, 1, 2, "namedByBoth", first);
        link(desk, 22, 1, 3, "namedByBoth", second);

        assertThat(desk.links.toConfirm(SCHOOL, NOBODYS)).hasSize(2).allSatisfy(link -> assertThat(link.oneByOne())
                .isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void keeps_who_decided_and_when(TestDatabase database) {
        Desk desk = new Desk(database);
        desk.decisions.decide(SCHOOL, STUDENT, GUARDIAN, AccessDecision.Kind.LIMITED, "desk");
        desk.decisions.decide(SCHOOL, STUDENT, GUARDIAN, AccessDecision.Kind.LIMITED, "another");
        desk.at("2026-11-03T09:00:00Z");
        desk.decisions.withdraw(SCHOOL, STUDENT, GUARDIAN, AccessDecision.Kind.LIMITED, "desk");

        assertThat(desk.decisions.of(SCHOOL, STUDENT)).singleElement().satisfies(decision -> {
            assertThat(decision.decidedBy()).isEqualTo("desk");
            assertThat(decision.decidedAt()).isEqualTo(Instant.parse("2026-11-02T09:00:00Z"));
            assertThat(decision.withdrawnAt()).isEqualTo(Instant.parse("2026-11-03T09:00:00Z"));
        });
        assertThat(desk.decisions.of("another", STUDENT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tells_who_decided_what_why_and_who_withdrew_it(TestDatabase database) {
        Desk desk = new Desk(database);
        child(desk, 1, "2014-01-01");
        guardian(desk, 2, null);
        link(desk, 21, 1, 2);
        AccessDecision.Kind limited = AccessDecision.Kind.LIMITED;
        desk.linkDecisions.decide(DESK, SCHOOL, STUDENT, GUARDIAN, limited, Optional.of("asked for it"));
        decided(desk, STUDENT, GUARDIAN, AccessDecision.Kind.CLOSED);
        assertThat(desk.linkDecisions.withdraw(DESK, "another", STUDENT, GUARDIAN, limited))
                .isFalse();
        assertThat(desk.linkDecisions.withdraw(DESK, SCHOOL, STUDENT, GUARDIAN, limited))
                .isTrue();
        assertThat(desk.linkDecisions.withdraw(DESK, SCHOOL, STUDENT, GUARDIAN, limited))
                .isFalse();

        assertThat(desk.linkDecisions.history(SCHOOL, STUDENT))
                .containsExactly(
                        new DecisionHistory.Entry(
                                GUARDIAN,
                                AccessDecision.Kind.CLOSED,
                                "desk",
                                desk.instant(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new DecisionHistory.Entry(
                                GUARDIAN,
                                limited,
                                "desk",
                                desk.instant(),
                                Optional.of("asked for it"),
                                Optional.of("desk"),
                                Optional.of(desk.instant())));
        assertThat(desk.audit.ofChild(SCHOOL, STUDENT, 10))
                .extracting(line -> line.act().decision())
                .containsExactly("LIMITED_WITHDRAWN", "CLOSED", "LIMITED");
    }

    @ParameterizedTest
    @EnumSource
    void writes_each_link_confirmed_in_bulk_down(TestDatabase database) {
        Desk desk = new Desk(database);
        child(desk, 1, "2014-01-01");
        guardian(desk, 2, null);
        link(desk, 21, 1, 2);

        desk.links.confirmAll(SCHOOL, 1, DESK, NOBODYS);

        assertThat(desk.audit.ofChild(SCHOOL, STUDENT, 10))
                .extracting(line -> line.act().decision())
                .containsExactly("CONFIRMED_IN_BULK");
    }

    private static boolean decided(Desk desk, RecordId student, RecordId guardian, AccessDecision.Kind kind) {
        return desk.linkDecisions.decide(DESK, SCHOOL, student, guardian, kind, Optional.empty());
    }

    private static void child(Desk desk, long id, String birthDate) {
        desk.school.with(
                id, Student.class, "givenName", "Puk", "familyName", "Specht", "birthDate", LocalDate.parse(birthDate));
    }

    private static void guardian(Desk desk, long id, @Nullable Address address) {
        if (address == null) {
            desk.school.with(id, Guardian.class, "familyName", "Specht");
        } else {
            desk.school.with(id, Guardian.class, "familyName", "Specht", "address", address);
        }
    }

    private static void link(Desk desk, long id, long student, long guardian, Object... more) {
        Object[] pairs = new Object[more.length + 4];
        pairs[0] = "student";
        pairs[1] = Ref.id(id(student));
        pairs[2] = "guardian";
        pairs[3] = Ref.id(id(guardian));
        System.arraycopy(more, 0, pairs, 4, more.length);
        desk.school.with(id, Guardianship.class, pairs);
    }
}

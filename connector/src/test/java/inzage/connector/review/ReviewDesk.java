package inzage.connector.review;

import static inzage.connector.publication.rule.Samples.GUARDIAN;
import static inzage.connector.publication.rule.Samples.OTHER_GUARDIAN;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;

import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.connector.account.membership.MembershipFixture;
import inzage.connector.account.membership.Memberships;
import inzage.connector.account.role.Role;
import inzage.connector.account.role.Roles;
import inzage.connector.audit.Actor;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Desk;
import inzage.connector.publication.Viewer;
import inzage.connector.review.value.Grants;
import inzage.connector.store.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A desk whose administrator has a child at the school: {@link #OWN}, of whom a friend is a guardian too. */
final class ReviewDesk {
    static final RecordId OWN = id(5);

    final Desk desk;
    final Memberships memberships;
    final Roles roles;
    final Kinship kinship;
    /** The administrator: guardian of the own child. */
    final String staff;
    /** Mother of the student, to nobody at the desk related. */
    final String mother;
    /** The other guardian of the administrator's child. */
    final String friend;
    /** An account that stands for nobody yet. */
    final String visitor;

    ReviewDesk(TestDatabase database) {
        desk = new Desk(database);
        MembershipFixture fixture = new MembershipFixture(desk.dataSource, desk.school);
        memberships = fixture.memberships();
        roles = fixture.roles();
        kinship = new Kinship(memberships, desk.school);
        child(1);
        child(5);
        linked(21, STUDENT, GUARDIAN);
        linked(22, OWN, OTHER_GUARDIAN);
        linked(23, OWN, id(4));
        staff = account(fixture.accounts(), "staff@example.org", OTHER_GUARDIAN);
        mother = account(fixture.accounts(), "mother@example.org", GUARDIAN);
        friend = account(fixture.accounts(), "friend@example.org", id(4));
        visitor = fixture.accounts()
                .create("visitor@example.org", "een lang wachtwoord", Language.NL)
                .orElseThrow()
                .id();
        roles.grant(staff, SCHOOL, Role.DESK);
        desk.school.settings.put("modules", Map.of("results", List.of("guardians")));
        desk.school.settings.put("exam", Map.of("partsAsTests", "false"));
    }

    Grants grants() {
        return new Grants(
                desk.jdbc, desk.audit, new TransactionTemplate(new JdbcTransactionManager(desk.dataSource)), desk);
    }

    Actor actor() {
        return Actor.of(staff, Actor.Role.DESK, "r1");
    }

    List<String> audited(RecordId child) {
        return desk.audit.ofChild(SCHOOL, child, 10).stream()
                .map(line -> line.actor().as().orElse("") + " " + line.act().resource() + " "
                        + line.act().decision())
                .toList();
    }

    private void child(long id) {
        desk.school.with(
                id,
                Student.class,
                "familyName",
                "Specht",
                "birthDate",
                LocalDate.parse("2014-01-01"),
                "attending",
                Ynu.YES);
    }

    private void linked(long id, RecordId student, RecordId guardian) {
        desk.school.with(Long.parseLong(guardian.hex(), 16), Guardian.class, "familyName", "Specht");
        desk.school.with(
                id,
                Guardianship.class,
                "student",
                Ref.id(student),
                "guardian",
                Ref.id(guardian),
                "portalAccess",
                Ynu.YES);
    }

    private String account(Accounts accounts, String email, RecordId person) {
        String account = accounts.create(email, "een lang wachtwoord", Language.NL)
                .orElseThrow()
                .id();
        memberships.grant(account, SCHOOL, Viewer.Kind.GUARDIAN, Set.of(person));
        return account;
    }
}

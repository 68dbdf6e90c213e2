package inzage.config.demo;

import inzage.config.demo.DemoAccount.Person;
import inzage.config.demo.DemoAccount.Role;
import inzage.config.demo.guard.DemoGuard;
import inzage.config.demo.people.Child;
import inzage.config.demo.people.Family;
import inzage.config.demo.people.Parent;
import inzage.config.demo.people.Situation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who can sign in to the demo, and what the adult student has decided. */
public final class DemoAccounts {
    /** Of every demo account. It is no secret: {@link DemoGuard} keeps the demo away from real data. */
    public static final String PASSWORD = "inzage-demo-2026";

    private static final String SOURCE = "administration";

    private final DemoSchools schools;

    public DemoAccounts(DemoSchools schools) {
        this.schools = schools;
    }

    /** In the order in which they are printed. */
    public List<DemoAccount> all() {
        return Stream.of(secondary(), primary(), staff()).flatMap(List::stream).toList();
    }

    /** The one consent that is given in advance. */
    public DemoConsent consent() {
        Family family = secondary(Situation.ADULT_WITH_CONSENT);
        return new DemoConsent(
                DemoSchools.SECONDARY,
                student(family),
                family.parents().stream()
                        .map(parent -> guardian(DemoSchools.SECONDARY, parent))
                        .toList());
    }

    private List<DemoAccount> secondary() {
        return List.of(
                parent(Situation.PLAIN, 0, "one child, nothing special"),
                parent(Situation.TWO_CHILDREN, 0, "two children"),
                parent(Situation.DIVORCED, 0, "divorced, the child lives here"),
                parent(Situation.DIVORCED, 1, "divorced, closed by the school: sees nothing"),
                parent(Situation.EXAM_YEAR, 0, "exam parts not determined yet: hidden, and their averages too"),
                parent(Situation.ADULT_WITH_CONSENT, 0, "child of 18 who consented"),
                parent(Situation.ADULT_WITHOUT_CONSENT, 0, "child of 18 who did not consent"),
                adult(Situation.ADULT_WITH_CONSENT, "18, has consented, can take it back"),
                adult(Situation.ADULT_WITHOUT_CONSENT, "18, can consent"));
    }

    private List<DemoAccount> primary() {
        Parent parent = find(schools.primary().families(), Situation.TWO_CHILDREN)
                .parents()
                .get(0);
        return List.of(account(DemoSchools.PRIMARY, parent, "two children at the primary school"));
    }

    /** Those that every demo has had, whatever people it invented. */
    public static List<DemoAccount> staff() {
        return List.of(
                staff("desk@vechtstroom.example", Role.DESK, DemoSchools.SECONDARY, "confirms links"),
                staff("desk@waterlelie.example", Role.DESK, DemoSchools.PRIMARY, "confirms links"),
                staff("exams@vechtstroom.example", Role.EXAM_BOARD, DemoSchools.SECONDARY, "determines exam results"),
                new DemoAccount(
                        "operator@inzage.example",
                        Role.OPERATOR,
                        Optional.empty(),
                        Optional.empty(),
                        "runs, sources, rejects"));
    }

    private static DemoAccount staff(String email, Role role, String school, String note) {
        return new DemoAccount(email, role, Optional.of(school), Optional.empty(), note);
    }

    private DemoAccount parent(Situation situation, int which, String note) {
        return account(DemoSchools.SECONDARY, secondary(situation).parents().get(which), note);
    }

    private static DemoAccount account(String school, Parent parent, String note) {
        return new DemoAccount(
                parent.person().email(),
                Role.GUARDIAN,
                Optional.of(school),
                Optional.of(guardian(school, parent)),
                note);
    }

    private DemoAccount adult(Situation situation, String note) {
        Family family = secondary(situation);
        return new DemoAccount(
                family.children().get(0).person().email(),
                Role.STUDENT,
                Optional.of(DemoSchools.SECONDARY),
                Optional.of(student(family)),
                note);
    }

    private static Person guardian(String school, Parent parent) {
        return new Person(
                SOURCE, "guardian", prefix(school, "par-") + parent.person().number());
    }

    private static Person student(Family family) {
        Child child = family.children().get(0);
        return new Person(SOURCE, "student", prefix(DemoSchools.SECONDARY, "stu-") + child.number());
    }

    /** The college's keys carry the role; the primary school's are the bare numbers. */
    private static String prefix(String school, String role) {
        return school.equals(DemoSchools.SECONDARY) ? role : "";
    }

    private Family secondary(Situation situation) {
        return find(schools.secondary().families(), situation);
    }

    private static Family find(List<Family> families, Situation situation) {
        return families.stream()
                .filter(family -> family.situation() == situation)
                .findFirst()
                .orElseThrow();
    }
}

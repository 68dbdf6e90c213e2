package inzage.config.threat.canary;

import inzage.config.threat.fixture.Canary;
import inzage.config.threat.fixture.Child;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.School;
import java.util.Set;
import java.util.stream.Stream;

/** Who may come across which field of whom. What is not said here is nobody's to see: a new field too, until somebody says it. */
final class Belongings {
    private static final Set<String> NAMES = Set.of("student.givenName", "student.prefix", "student.familyName");
    private static final Set<String> GUARDIAN_NAMES =
            Set.of("guardian.givenName", "guardian.initials", "guardian.prefix", "guardian.familyName");

    /** Of a child, to the child and to guardians who may look. */
    private static final Set<String> OF_CHILD = Set.of(
            "absence.reason",
            "activity.place",
            "activity.text",
            "activity.title",
            "document.content",
            "document.title",
            "enrolment.level",
            "enrolment.programme",
            "homework.text",
            "incident.kind",
            "lesson.rooms",
            "medical.allergies",
            "medical.diet",
            "medical.limitations",
            "medical.medication",
            "medical.other",
            "newsItem.text",
            "newsItem.title",
            "note.text",
            "report.content",
            "report.title",
            "result.category",
            "result.grade",
            "result.period",
            "result.title",
            "standardTest.functionLevel",
            "standardTest.level",
            "standardTest.moment",
            "standardTest.score",
            "standardTest.supplier",
            "standardTest.test",
            "student.number",
            "supportPlan.approach",
            "supportPlan.evaluation",
            "supportPlan.execution",
            "supportPlan.goals",
            "supportPlan.problem",
            "supportPlan.title");

    /** What tells where a child is: not to V. */
    private static final Set<String> WHERE = Set.of("student.phone", "medical.practitioner");

    private static final String ADDRESS = "student.address.";

    /** Of a school, to its families. */
    private static final Set<String> OF_SCHOOL = Set.of(
            "activity.place",
            "activity.text",
            "activity.title",
            "document.content",
            "document.title",
            "group.name",
            "group.room",
            "newsItem.text",
            "newsItem.title",
            "school.email",
            "school.name",
            "school.phone",
            "site.name",
            "site.phone",
            "staffMember.code",
            "staffMember.familyName",
            "staffMember.givenName",
            "staffMember.prefix",
            "subject.code",
            "subject.name");

    private Belongings() {}

    static boolean may(Person person, Canary canary) {
        return switch (person) {
            case TEACHER, BLOCKED, INACTIVE -> false;
            case DESK, OTHER_DESK -> atDesk(person, canary);
            case BOARD ->
                canary.owner().equals(School.ONE.id()) && canary.place().equals("subject.name");
            // The first school granted a look at one record; there is no other road to a value.
            case OPERATOR ->
                ofChild(canary, Child.at(School.ONE)) && canary.kind().equals("student");
            case MOTHER, FATHER, CLASSMATES_PARENT, STRANGER, ANNA, BRAM -> athome(person, canary);
        };
    }

    private static boolean atDesk(Person person, Canary canary) {
        School own = person.school().orElseThrow();
        boolean names =
                (GUARDIAN_NAMES.contains(canary.place()) || canary.place().equals("guardian.email"))
                                && ofGuardian(canary, own)
                        || (NAMES.contains(canary.place()) || canary.place().equals("student.email"))
                                && ofChild(canary, Child.at(own));
        return names || canary.owner().equals(own.id()) && canary.place().equals("subject.name");
    }

    private static boolean ofGuardian(Canary canary, School school) {
        return Stream.of(Person.values())
                .filter(person -> person.word().equals(canary.owner()))
                .anyMatch(person -> person.school().filter(school::equals).isPresent());
    }

    private static boolean athome(Person person, Canary canary) {
        return ofOwnSchool(person, canary)
                || ofChild(canary, Stream.of(Child.values()).filter(person::sees)) && shown(person, canary)
                // Listed in the group; Anna's address is secret, and Bram decides about himself.
                || person.within(School.ONE)
                        && ofChild(canary, Stream.of(Child.CHRIS))
                        && NAMES.contains(canary.place())
                // Of age, without consent: that he is there.
                || person == Person.MOTHER && canary.toString().equals("bram student.givenName")
                || person == Person.BRAM
                        && Set.of("mother", "father").contains(canary.owner())
                        && GUARDIAN_NAMES.contains(canary.place());
    }

    private static boolean ofOwnSchool(Person person, Canary canary) {
        return Stream.of(School.values())
                .filter(person::within)
                .anyMatch(school -> canary.owner().equals(school.id())
                        && (OF_SCHOOL.contains(canary.place()) || canary.place().startsWith("site.address.")));
    }

    private static boolean shown(Person person, Canary canary) {
        boolean where = WHERE.contains(canary.place()) || canary.place().startsWith(ADDRESS);
        return where ? person != Person.FATHER : OF_CHILD.contains(canary.place()) || NAMES.contains(canary.place());
    }

    private static boolean ofChild(Canary canary, Stream<Child> children) {
        return children.anyMatch(child -> child.word().equals(canary.owner()));
    }
}

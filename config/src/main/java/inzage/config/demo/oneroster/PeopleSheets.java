package inzage.config.demo.oneroster;

import inzage.config.demo.file.Row;
import inzage.config.demo.file.Sheet;
import inzage.config.demo.people.Child;
import inzage.config.demo.people.Family;
import inzage.config.demo.people.Parent;
import inzage.config.demo.people.Person;
import inzage.config.demo.secondary.Site;
import inzage.config.demo.secondary.Student;
import inzage.config.demo.secondary.Vechtstroom;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who they are: users with their agents in both directions, roles and birth dates. */
final class PeopleSheets {
    private final Vechtstroom college;
    private final Map<String, Student> byNumber;

    PeopleSheets(Vechtstroom college) {
        this.college = college;
        this.byNumber = college.students().stream()
                .collect(Collectors.toMap(student -> student.child().number(), Function.identity()));
    }

    List<Sheet> sheets() {
        return List.of(
                OneRosterFile.USERS.sheet(this::users),
                OneRosterFile.ROLES.sheet(this::roles),
                OneRosterFile.DEMOGRAPHICS.sheet(this::demographics));
    }

    /** The sourcedId of the teacher whose turn it is. */
    static String teacherId(Vechtstroom college, int turn) {
        return teacherId(college.teachers().get(turn % college.teachers().size()));
    }

    private static String teacherId(Person teacher) {
        return "tea-" + teacher.number();
    }

    private static String parentId(Parent parent) {
        return "par-" + parent.person().number();
    }

    private void users(Consumer<Row> out) {
        college.teachers().forEach(teacher -> out.accept(user(teacherId(teacher), teacher)));
        for (Family family : college.families()) {
            String parents =
                    family.parents().stream().map(PeopleSheets::parentId).collect(Collectors.joining(","));
            String children =
                    family.children().stream().map(child -> student(child).id()).collect(Collectors.joining(","));
            for (Child child : family.children()) {
                out.accept(user(student(child).id(), child.person()).with("agentSourcedIds", parents));
            }
            for (Parent parent : family.parents()) {
                out.accept(user(parentId(parent), parent.person()).with("agentSourcedIds", children));
            }
        }
    }

    private static Row user(String id, Person person) {
        return Row.of("sourcedId", id)
                .with("enabledUser", "true")
                .with("username", person.number())
                .with("givenName", person.givenName())
                .with("familyName", person.surname().whole())
                .with("identifier", person.number())
                .with("email", person.email())
                .with("sms", person.phone());
    }

    private void roles(Consumer<Row> out) {
        for (Person teacher : college.teachers()) {
            for (Site site : Site.values()) {
                out.accept(role(teacherId(teacher), "teacher", site));
            }
        }
        for (Family family : college.families()) {
            Set<Site> sites = new LinkedHashSet<>();
            for (Child child : family.children()) {
                Student student = student(child);
                sites.add(student.form().track().site());
                out.accept(role(student.id(), "student", student.form().track().site()));
            }
            for (Parent parent : family.parents()) {
                sites.forEach(site -> out.accept(role(parentId(parent), "parent", site)));
            }
        }
    }

    private static Row role(String user, String role, Site site) {
        return Row.of("sourcedId", "rol-" + user + "-" + site.id())
                .with("userSourcedId", user)
                .with("roleType", "primary")
                .with("role", role)
                .with("orgSourcedId", site.id());
    }

    private void demographics(Consumer<Row> out) {
        for (Student student : college.students()) {
            student.child()
                    .birthDate()
                    .ifPresent(
                            day -> out.accept(Row.of("sourcedId", student.id()).with("birthDate", day)));
        }
    }

    private Student student(Child child) {
        return Objects.requireNonNull(byNumber.get(child.number()));
    }
}

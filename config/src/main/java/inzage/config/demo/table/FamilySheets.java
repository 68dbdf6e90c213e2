package inzage.config.demo.table;

import inzage.config.demo.file.Row;
import inzage.config.demo.file.Sheet;
import inzage.config.demo.people.Care;
import inzage.config.demo.people.Child;
import inzage.config.demo.people.Family;
import inzage.config.demo.people.Home;
import inzage.config.demo.people.Parent;
import inzage.config.demo.people.Person;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Families in the table format.
 *
 * @param student the column that refers to a student: {@code student} where this source delivers the students itself, with
 *     their number as key, {@code student.number} where another source does
 * @param guardian likewise
 */
public record FamilySheets(String student, String guardian) {
    /** For a source that delivers the people too. */
    public static final FamilySheets BY_KEY = new FamilySheets("student", "guardian");

    /** For a source beside the administration. */
    public static final FamilySheets BY_NUMBER = new FamilySheets("student.number", "guardian.number");

    private static final List<String> ADDRESS =
            List.of("address.street", "address.number", "address.postcode", "address.city", "secretAddress");

    /** Who cares for whom, and with which rights. */
    public Sheet guardianships(List<Family> families) {
        List<String> columns = List.of(
                "key",
                student,
                guardian,
                "relation",
                "legalRepresentative",
                "custody",
                "portalAccess",
                "receivesMail",
                "maskStudentAddress");
        return new Sheet("guardianships.csv", columns, out -> families.forEach(family -> links(family, out)));
    }

    private void links(Family family, Consumer<Row> out) {
        for (Child child : family.children()) {
            family.parents().forEach(parent -> out.accept(link(child, parent)));
        }
    }

    private Row link(Child child, Parent parent) {
        Care care = parent.care();
        String number = parent.person().number();
        return Row.of("key", child.number() + "-" + number)
                .with(student, child.number())
                .with(guardian, number)
                .with("relation", care.relation())
                .with("legalRepresentative", care.legalRepresentative())
                .with("custody", care.custody())
                .with("portalAccess", care.portalAccess())
                .with("receivesMail", care.portalAccess())
                .with("maskStudentAddress", care.maskStudentAddress());
    }

    /** Only where everybody lives: laid over the records of the source that delivers these people. */
    public static List<Sheet> addresses(List<Family> families) {
        return List.of(
                new Sheet("students.csv", withAddress(List.of("key", "number")), out -> students(families, out)),
                new Sheet(
                        "guardians.csv",
                        withAddress(List.of("key", "number", "familyName")),
                        out -> guardians(families, out)));
    }

    private static void students(List<Family> families, Consumer<Row> out) {
        for (Family family : families) {
            family.children().forEach(child -> out.accept(live(numbered(child.person()), family.home())));
        }
    }

    private static void guardians(List<Family> families, Consumer<Row> out) {
        for (Family family : families) {
            for (Parent parent : family.parents()) {
                Row row = numbered(parent.person())
                        .with("familyName", parent.person().surname().whole());
                out.accept(live(row, parent.home()));
            }
        }
    }

    private static Row numbered(Person person) {
        return Row.of("key", person.number()).with("number", person.number());
    }

    static Row live(Row row, Home home) {
        return row.with("address.street", home.street())
                .with("address.number", home.number())
                .with("address.postcode", home.postcode())
                .with("address.city", home.city())
                .with("secretAddress", home.secret() ? "YES" : "NO");
    }

    static List<String> with(List<String> columns, List<String> more) {
        return Stream.concat(columns.stream(), more.stream()).toList();
    }

    static List<String> withAddress(List<String> columns) {
        return with(columns, ADDRESS);
    }
}

package inzage.config.demo.table;

import inzage.config.demo.file.Row;
import inzage.config.demo.file.Sheet;
import inzage.config.demo.people.Child;
import inzage.config.demo.people.Family;
import inzage.config.demo.people.Parent;
import inzage.config.demo.people.Person;
import java.util.List;
import java.util.function.Consumer;

/**
 * Children and parents of a school that has its people in table files; their numbers are the keys.
 *
 * @param site the key of the site where all children are
 */
public record PeopleSheets(String site, List<Family> families) {

    public List<Sheet> sheets() {
        List<String> names = List.of("key", "givenName", "prefix", "familyName", "email", "phone");
        List<String> pupil = List.of("number", "birthDate", "secretPhone", "site", "attending", "emergencyNumbers");
        return List.of(
                new Sheet("students.csv", FamilySheets.withAddress(FamilySheets.with(names, pupil)), this::students),
                new Sheet("guardians.csv", FamilySheets.withAddress(names), this::guardians));
    }

    private void students(Consumer<Row> out) {
        for (Family family : families) {
            String emergency = family.parents().get(0).person().phone();
            for (Child child : family.children()) {
                Row row = person(child.person())
                        .with("number", child.number())
                        .with("secretPhone", "NO")
                        .with("site", site)
                        .with("attending", "YES")
                        .with("emergencyNumbers", emergency);
                child.birthDate().ifPresent(day -> row.with("birthDate", day));
                out.accept(FamilySheets.live(row, family.home()));
            }
        }
    }

    private void guardians(Consumer<Row> out) {
        for (Family family : families) {
            for (Parent parent : family.parents()) {
                out.accept(FamilySheets.live(person(parent.person()), parent.home()));
            }
        }
    }

    private static Row person(Person person) {
        return Row.of("key", person.number())
                .with("givenName", person.givenName())
                .with("prefix", person.surname().prefix())
                .with("familyName", person.surname().name())
                .with("email", person.email())
                .with("phone", person.phone());
    }
}

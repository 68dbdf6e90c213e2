package inzage.config.demo.table.child;

import inzage.config.demo.extent.DemoYear;
import inzage.config.demo.file.Row;
import inzage.config.demo.file.Sheet;
import inzage.config.demo.people.Child;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is written about the children who are in the demo to be looked at; about the others nothing.
 *
 * @param student the column that refers to a student
 */
public record FileSheets(LocalDate today, String student, List<Child> children) {
    private static final int A_WEEK = 7;

    public FileSheets {
        children = List.copyOf(children);
    }

    /** One that may be read at home, one of a category that is not published, one with a veto. */
    public Sheet notes() {
        return sheet(
                "notes.csv",
                List.of("category", "date", "text", "author", "veto"),
                child -> List.of(
                        note(child, 1, "Oudergesprek", "We spraken over de start van het jaar.", "NO"),
                        note(child, 2, "Voortgang", "Werkt geconcentreerd en helpt anderen.", "NO"),
                        note(child, 3, "Intern overleg", "Besproken in het team.", "NO"),
                        note(child, 4, "Voortgang", "Eerst nog met de ouders bespreken.", "YES")));
    }

    private Row note(Child child, int number, String category, String text, String veto) {
        return row(child, number)
                .with("category", category)
                .with("date", DemoYear.weekday(today.minusDays((long) A_WEEK * number)))
                .with("text", text)
                .with("author", "J. Reiger")
                .with("veto", veto);
    }

    /** One plan for every child. */
    public Sheet plans() {
        return sheet(
                "support-plans.csv",
                List.of("title", "from", "problem", "goals", "approach", "execution"),
                child -> List.of(row(child, 1)
                        .with("title", "Lezen")
                        .with("from", DemoYear.containing(today).from().plusMonths(1))
                        .with("problem", "Leest nog spellend.")
                        .with("goals", "Vlot lezen op het niveau van de groep.")
                        .with("approach", "Drie keer per week samen lezen.")
                        .with("execution", "In de klas, met de leerkracht.")));
    }

    public Sheet incidents() {
        return sheet(
                "incidents.csv",
                List.of("at", "kind", "text"),
                child -> List.of(row(child, 1)
                        .with("at", DemoYear.weekday(today.minusDays(A_WEEK)) + "T09:15:00Z")
                        .with("kind", "Uit de les gestuurd")
                        .with("text", "Na een gesprek weer in de les.")));
    }

    public Sheet health() {
        return sheet(
                "medical.csv",
                List.of("practitioner", "allergies", "medication"),
                child -> List.of(row(child, 1)
                        .with("practitioner", "Huisartsenpraktijk De Kade")
                        .with("allergies", "noten")
                        .with("medication", "EpiPen bij de conciërge")));
    }

    private Row row(Child child, int number) {
        return Row.of("key", child.number() + "-" + number).with(student, child.number());
    }

    private Sheet sheet(String file, List<String> columns, Function<Child, List<Row>> rows) {
        List<String> all =
                Stream.concat(Stream.of("key", student), columns.stream()).toList();
        return new Sheet(
                file,
                all,
                out -> children.stream().map(rows).flatMap(List::stream).forEach(out));
    }
}

package inzage.config.demo.table.child;

import inzage.config.demo.extent.DemoYear;
import inzage.config.demo.file.Row;
import inzage.config.demo.file.Sheet;
import inzage.config.demo.people.Child;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reports and standard tests of the children who are in the demo to be looked at.
 *
 * @param student the column that refers to a student
 */
public record ReportSheets(LocalDate today, String student, List<Child> children) {
    public ReportSheets {
        children = List.copyOf(children);
    }

    /** Last year's, one that is released next month, and a draft. */
    public Sheet reports() {
        List<String> columns =
                List.of("key", student, "schoolYear", "title", "locked", "visibleFrom", "mediaType", "content");
        return new Sheet("reports.csv", columns, this::reports);
    }

    private void reports(Consumer<Row> out) {
        DemoYear year = DemoYear.containing(today);
        DemoYear last = year.previous();
        for (Child child : children) {
            out.accept(report(child, last, "Eindrapport", "YES", last.through().minusWeeks(2)));
            out.accept(report(child, year, "Eerste rapport", "YES", today.plusMonths(1)));
            out.accept(report(child, year, "Tweede rapport", "NO", today.minusMonths(1)));
        }
    }

    private Row report(Child child, DemoYear year, String title, String locked, LocalDate released) {
        String text = title + " " + year.name() + "\n\nDit is een rapport van een verzonnen leerling.\n";
        return Row.of("key", child.number() + "-" + year.end() + "-" + title.replace(' ', '-'))
                .with(student, child.number())
                .with("schoolYear", year.name())
                .with("title", title)
                .with("locked", locked)
                .with("visibleFrom", released + "T14:00:00Z")
                .with("mediaType", "text/plain")
                .with("content", Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Two tests of last winter. */
    public Sheet standardTests() {
        List<String> columns =
                List.of("key", student, "test", "supplier", "moment", "takenOn", "score", "level", "scale");
        return new Sheet("standard-tests.csv", columns, this::standardTests);
    }

    private void standardTests(Consumer<Row> out) {
        LocalDate winter =
                DemoYear.weekday(LocalDate.of(DemoYear.containing(today).start(), 1, 21));
        for (Child child : children) {
            out.accept(standardTest(child, "Begrijpend lezen", winter, "148", "II"));
            out.accept(standardTest(child, "Rekenen-Wiskunde", winter, "231", "III"));
        }
    }

    private Row standardTest(Child child, String test, LocalDate taken, String score, String level) {
        return Row.of("key", child.number() + "-" + test.replace(' ', '-') + "-" + taken.getYear())
                .with(student, child.number())
                .with("test", test)
                .with("supplier", "Toetsmakers")
                .with("moment", "M6")
                .with("takenOn", taken)
                .with("score", score)
                .with("level", level)
                .with("scale", "ROMAN");
    }
}

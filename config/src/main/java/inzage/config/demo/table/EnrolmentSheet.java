package inzage.config.demo.table;

import inzage.config.demo.extent.DemoYear;
import inzage.config.demo.file.Row;
import inzage.config.demo.file.Sheet;
import inzage.config.demo.people.Child;
import java.time.LocalDate;
import java.util.List;

/**
 * Which year of which programme children follow.
 *
 * @param student the column that refers to a student
 * @param site the column that refers to a site
 */
public record EnrolmentSheet(String student, String site, LocalDate today) {

    /**
     * One child in one school year.
     *
     * @param level empty where a school has none
     * @param site what its column says
     */
    public record Enrolled(Child child, DemoYear year, String programme, String level, int yearOfStudy, String site) {}

    /** The sheet for these. */
    public Sheet of(List<Enrolled> enrolled) {
        List<String> columns = List.of(
                "key", student, "programme", "level", "yearOfStudy", site, "schoolYear", "from", "through", "status");
        return new Sheet("enrolments.csv", columns, out -> enrolled.forEach(one -> out.accept(row(one))));
    }

    private Row row(Enrolled enrolled) {
        DemoYear year = enrolled.year();
        return Row.of("key", enrolled.child().number() + "-" + year.end())
                .with(student, enrolled.child().number())
                .with("programme", enrolled.programme())
                .with("level", enrolled.level())
                .with("yearOfStudy", enrolled.yearOfStudy())
                .with(site, enrolled.site())
                .with("schoolYear", year.name())
                .with("from", year.from())
                .with("through", year.through())
                .with("status", year.equals(DemoYear.containing(today)) ? "ACTIVE" : "ENDED");
    }
}

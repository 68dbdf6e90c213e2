package inzage.config.demo.primary;

import inzage.config.demo.chance.Chance;
import inzage.config.demo.file.Row;
import inzage.config.demo.file.Sheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** One test per block and subject, for the groups that get grades. */
record ResultSheet(Waterlelie school) {
    private static final int BLOCKS = 3;

    Sheet sheet() {
        List<String> columns = List.of(
                "key",
                "student",
                "subject",
                "schoolYear",
                "yearOfStudy",
                "kind",
                "title",
                "grade",
                "weight",
                "counts",
                "valid",
                "achievedOn");
        return new Sheet("results.csv", columns, this::rows);
    }

    private void rows(Consumer<Row> out) {
        Chance chance = new Chance(school.seed() + 1);
        List<LocalDate> days = school.year().spread(BLOCKS, school.today());
        for (Pupil pupil : school.pupils()) {
            if (pupil.graded()) {
                HouseSheets.SUBJECTS.keySet().forEach(subject -> rows(pupil, subject, days, chance, out));
            }
        }
    }

    private void rows(Pupil pupil, String subject, List<LocalDate> days, Chance chance, Consumer<Row> out) {
        for (int block = 1; block <= days.size(); block++) {
            long tenths = Math.round(10 * chance.around(7.2, 1));
            BigDecimal grade = BigDecimal.valueOf(Math.max(10, Math.min(100, tenths)), 1);
            out.accept(Row.of(
                            "key",
                            pupil.child().number() + "-" + subject + "-"
                                    + school.year().end() + "-" + block)
                    .with("student", pupil.child().number())
                    .with("subject", subject)
                    .with("schoolYear", school.year().name())
                    .with("yearOfStudy", pupil.group())
                    .with("kind", "TEST")
                    .with("title", "Blok " + block)
                    .with("grade", grade)
                    .with("weight", "1")
                    .with("counts", "YES")
                    .with("valid", "YES")
                    .with("achievedOn", days.get(block - 1)));
        }
    }
}

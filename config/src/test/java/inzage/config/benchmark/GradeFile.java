package inzage.config.benchmark;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of a school of invented students with many results, in the table format: {@code results.csv} has 20 columns.
 *
 * @param folder where the files are
 * @param results how many
 */
record GradeFile(Path folder, int results) {
    private static final int PER_STUDENT = 200;
    private static final int SUBJECTS = 12;
    private static final List<String> COLUMNS = List.of(
            "key",
            "student",
            "subject",
            "schoolYear",
            "yearOfStudy",
            "level",
            "kind",
            "category",
            "title",
            "period",
            "grade",
            "scaleMin",
            "scaleMax",
            "weight",
            "attempt",
            "counts",
            "valid",
            "achievedOn",
            "enteredAt",
            "remark");

    Path file() {
        return folder.resolve("results.csv");
    }

    /** Writes all files anew. */
    void write() throws IOException {
        Files.createDirectories(folder);
        students(false);
        try (CsvWriter subjects = CsvWriter.builder().build(folder.resolve("subjects.csv"))) {
            subjects.writeRecord("key", "code", "name");
            for (int i = 0; i < SUBJECTS; i++) {
                subjects.writeRecord("v" + i, "vk" + i, "Vak " + i);
            }
        }
        grades(Integer.MAX_VALUE);
    }

    /** Writes the same students in another order: another delivery that says the same. */
    void reorder() throws IOException {
        students(true);
    }

    /** Writes the results again, with another grade in every one of so many. */
    void regrade(int every) throws IOException {
        grades(every);
    }

    private void students(boolean backwards) throws IOException {
        int count = students();
        try (CsvWriter students = CsvWriter.builder().build(folder.resolve("students.csv"))) {
            students.writeRecord("key", "number", "givenName", "familyName", "birthDate");
            for (int i = 0; i < count; i++) {
                int student = backwards ? count - 1 - i : i;
                students.writeRecord(
                        "l" + student, "" + (100_000 + student), "Kind " + student, "Vermeer", "2012-03-04");
            }
        }
    }

    private void grades(int every) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file())) {
            csv.writeRecord(COLUMNS);
            for (int i = 0; i < results; i++) {
                csv.writeRecord(row(i, i % every == every - 1));
            }
        }
    }

    private List<String> row(int i, boolean other) {
        int day = i % 28 + 1;
        String grade = (i % 9 + 1) + "." + (other ? 9 - i / 100 % 9 : i % 10 % 9);
        return List.of(
                "r-2026-" + i,
                "l" + i % students(),
                "v" + i / 7 % SUBJECTS,
                "2026-2027",
                "" + (i % 4 + 1),
                "havo",
                "TEST",
                "toets",
                "Toets " + i % 40 + " hoofdstuk " + i % 11,
                "P" + (i % 3 + 1),
                grade,
                "1",
                "10",
                "" + (i % 3 + 1),
                "1",
                "true",
                "true",
                "2026-10-" + (day < 10 ? "0" : "") + day,
                "2026-10-" + (day < 10 ? "0" : "") + day + "T14:30:00Z",
                "");
    }

    private int students() {
        return Math.max(1, results / PER_STUDENT);
    }
}

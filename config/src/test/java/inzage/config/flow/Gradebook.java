package inzage.config.flow;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import inzage.config.demo.CsvFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The gradebook of a OneRoster archive, as somebody in the administration would look through it. */
final class Gradebook {
    private final CsvFiles files;
    private final Map<String, Map<String, NamedCsvRecord>> rows = new HashMap<>();

    private Gradebook(CsvFiles files) {
        this.files = files;
    }

    static Gradebook of(Path archive) throws IOException {
        return new Gradebook(CsvFiles.zip(archive));
    }

    /** The edit of {@code results.csv} that gives the child of each of these parents another grade for its latest test. */
    UnaryOperator<String> changed(String grade, String... mailboxes) {
        Set<String> results = Arrays.stream(mailboxes).map(this::latestTest).collect(Collectors.toSet());
        return text -> text.lines()
                .map(line -> results.contains(line.split(",", 2)[0]) ? regraded(line, grade) : line)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** Codes of the subjects in which this parent's child has a part of the school exam. */
    Set<String> subjectsWithExamParts(String mailbox) {
        return resultsOf(mailbox, "SE")
                .map(row -> row("lineItems", row.getField("lineItemSourcedId")))
                .map(item -> row("classes", item.getField("classSourcedId")))
                .map(group -> row("courses", group.getField("courseSourcedId")))
                .map(course -> course.getField("courseCode"))
                .collect(Collectors.toSet());
    }

    private String latestTest(String mailbox) {
        return resultsOf(mailbox, "Proefwerk")
                .max(Comparator.comparing(row -> row.getField("scoreDate")))
                .orElseThrow()
                .getField("sourcedId");
    }

    private Stream<NamedCsvRecord> resultsOf(String mailbox, String category) {
        String child = child(mailbox);
        return files.rows("results").stream()
                .filter(row -> row.getField("studentSourcedId").equals(child))
                .filter(row -> category(row).equals(category));
    }

    private String child(String mailbox) {
        return files.rows("users").stream()
                .filter(user -> user.getField("email").equals(mailbox + "@vechtstroom.example"))
                .map(user -> user.getField("agentSourcedIds").split(",")[0])
                .findFirst()
                .orElseThrow();
    }

    private String category(NamedCsvRecord result) {
        NamedCsvRecord item = row("lineItems", result.getField("lineItemSourcedId"));
        return row("categories", item.getField("categorySourcedId")).getField("title");
    }

    private NamedCsvRecord row(String file, String id) {
        Map<String, NamedCsvRecord> byId = rows.computeIfAbsent(file, this::byId);
        return Objects.requireNonNull(byId.get(id));
    }

    private Map<String, NamedCsvRecord> byId(String file) {
        return files.rows(file).stream().collect(Collectors.toMap(row -> row.getField("sourcedId"), row -> row));
    }

    private String regraded(String line, String grade) {
        String[] cells = line.split(",", -1);
        cells[row("results", cells[0]).getHeader().indexOf("score")] = grade;
        return String.join(",", cells);
    }
}

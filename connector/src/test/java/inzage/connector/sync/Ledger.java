package inzage.connector.sync;

import static inzage.connector.sync.Records.kind;
import static inzage.connector.sync.Records.student;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A system that delivers students in full, or what changed of them: lines {@code key=name:number}, after a line that says
 * {@code full} or {@code changes}; {@code key=-} says that one is gone. The mapping of a source that has it keeps rows, as those of real systems do: no more of them than
 * it reads. Until it is {@link #mend mended} it does not read the number.
 */
final class Ledger {
    private final TestSchool school;
    private final String source;
    private boolean mended;

    Ledger(TestSchool school, String source) {
        this.school = school;
        this.source = source;
        school.mapping(source).script(this::map);
    }

    void mend() {
        mended = true;
        school.mapping(source).version("2");
    }

    /** Delivers lines, some time after the last. */
    Run deliver(String... lines) {
        drop(lines);
        return school.again(source, RunMode.FULL);
    }

    void drop(String... lines) {
        school.clock.advance(Duration.ofMinutes(1));
        school.drop(source, String.join("\n", lines));
    }

    private void map(Delivery delivery, Receiver out) {
        List<String> lines = lines(delivery.files().get(0));
        Map<String, String> rows = new TreeMap<>();
        if (lines.get(0).equals("changes") && delivery.kept().isPresent()) {
            lines(delivery.kept().get()).forEach(line -> add(rows, line));
            out.laidOver();
        }
        lines.stream().skip(1).forEach(line -> add(rows, line));
        keep(delivery, rows);
        rows.forEach((key, value) -> out.accept(mapped(key, value)));
        out.whole(kind("student"), Records.ALL);
        out.read("students", rows.size());
    }

    private void add(Map<String, String> rows, String line) {
        String[] pair = line.split("=", 2);
        if (pair[1].equals("-")) {
            rows.remove(pair[0]);
        } else {
            rows.put(pair[0], mended ? pair[1] : pair[1].replaceFirst(":.*", ""));
        }
    }

    private static Mapped mapped(String key, String value) {
        String[] parts = value.split(":", 2);
        return parts.length == 1
                ? student(key, parts[0])
                : Records.identified(student(key, parts[0], "number", parts[1]), Map.of("number", parts[1]));
    }

    private static void keep(Delivery delivery, Map<String, String> rows) {
        try (var keep = delivery.keep()) {
            for (Map.Entry<String, String> row : rows.entrySet()) {
                keep.write((row.getKey() + "=" + row.getValue() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Delivery.LandedFile file) {
        try (InputStream in = file.open()) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

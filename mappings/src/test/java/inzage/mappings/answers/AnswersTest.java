package inzage.mappings.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.mappings.answers.AnswersReader.Bounds;
import inzage.mappings.answers.Label.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final List<Label> LABELS = List.of(
            new Label("{\"site\":{\"uuid\":\"a\"}}", 1, 1, false, Outcome.ANSWERED, Optional.empty()),
            new Label("{\"site\":{\"uuid\":\"a\"}}", 1, 2, true, Outcome.ANSWERED, Optional.empty()),
            new Label("{}", 2, 1, true, Outcome.SKIPPED, Optional.of("not \"granted\"")),
            new Label("{}", 3, 1, true, Outcome.GONE, Optional.empty()));

    @Test
    void come_back_in_the_order_in_which_they_came_with_what_they_were_for() throws IOException {
        Map<String, ByteArrayOutputStream> files = written();
        List<Label> labels = new ArrayList<>();
        List<String> bodies = new ArrayList<>();

        new AnswersReader(Bounds.standard()).each(opened(files, "class members"), (label, body) -> {
            labels.add(label);
            bodies.add(new String(body.readAllBytes(), StandardCharsets.UTF_8));
        });

        assertThat(labels).isEqualTo(LABELS);
        assertThat(bodies).containsExactly("body 0", "body 1", "body 2", "body 3");
        assertThat(files).containsOnlyKeys("class members.answers.zip", "empty.answers.zip");
    }

    @Test
    void can_be_passed_over() throws IOException {
        List<Integer> calls = new ArrayList<>();

        new AnswersReader(Bounds.standard())
                .each(opened(written(), "class members"), (label, body) -> calls.add(label.call()));

        assertThat(calls).containsExactly(1, 1, 2, 3);
    }

    @Test
    void are_the_same_bytes_for_the_same_answers() {
        assertThat(opened(written(), "class members").readAllBytes())
                .isEqualTo(opened(written(), "class members").readAllBytes());
    }

    @Test
    void speak_for_what_they_were_asked_for_unless_they_were_skipped_or_more_was_to_come() {
        assertThat(LABELS).extracting(Label::answers).containsExactly(false, true, false, true);
    }

    @Test
    void are_bounded_in_number_and_size() {
        assertThatThrownBy(() -> new AnswersReader(new Bounds(3, 1000))
                        .each(opened(written(), "class members"), (label, body) -> {}))
                .hasMessage("more than 3 landed answers in one file");
        assertThatThrownBy(() -> new AnswersReader(new Bounds(10, 100))
                        .each(opened(written(), "class members"), (label, body) -> body.readAllBytes()))
                .hasMessage("landed answers are larger than they may be");
    }

    @Test
    void without_a_label_are_none() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("1.json"));
            out.write("{}".getBytes(StandardCharsets.UTF_8));
        }

        assertThatThrownBy(() -> new AnswersReader(Bounds.standard())
                        .each(new ByteArrayInputStream(zip.toByteArray()), (label, body) -> {}))
                .hasMessage("a landed answer has no label that can be read");
    }

    @Test
    void what_was_true_at_the_fetch_comes_back() throws IOException {
        RunFacts facts = new RunFacts(
                "2026-2027",
                Instant.parse("2026-09-30T21:00:00Z"),
                LocalDate.of(2026, 9, 30),
                Map.of(),
                Map.of("students", List.of("2026-09-30T21:00:00Z", "7")),
                Set.of("student", "lesson"),
                Optional.of("2026-09-30..2026-10-06"),
                new Question(Set.of("url"), "d1"));

        assertThat(RunFacts.read(new ByteArrayInputStream(facts.written()))).isEqualTo(facts);
        assertThatThrownBy(() -> RunFacts.read(new ByteArrayInputStream(new byte[] {'{', '}'})))
                .isInstanceOf(IOException.class);
    }

    private static Map<String, ByteArrayOutputStream> written() {
        Map<String, ByteArrayOutputStream> files = new HashMap<>();
        AnswersWriter writer = new AnswersWriter(name -> {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            files.put(name, file);
            return file;
        });
        writer.begin("class members");
        for (int i = 0; i < LABELS.size(); i++) {
            writer.add(LABELS.get(i), ("body " + i).getBytes(StandardCharsets.UTF_8));
        }
        writer.end("class members");
        writer.begin("empty");
        writer.end("empty");
        return files;
    }

    private static ByteArrayInputStream opened(Map<String, ByteArrayOutputStream> files, String set) {
        return new ByteArrayInputStream(
                Objects.requireNonNull(files.get(AnswersWriter.file(set))).toByteArray());
    }
}

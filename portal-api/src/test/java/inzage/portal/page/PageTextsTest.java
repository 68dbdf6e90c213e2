package inzage.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Homework;
import inzage.connector.canonical.Result;
import inzage.connector.publication.Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nobody ever reads a key in place of a text. */
class PageTextsTest {
    private static final Path PAGES = Path.of("src/main/resources/pages/app");
    private static final Pattern TEXT = Pattern.compile("\\bt\\('([^']+)'");
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(keys("nl")).containsExactlyElementsOf(keys("en"));
    }

    @Test
    void every_text_that_a_page_asks_for_is_there() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Path script : scripts()) {
            TEXT.matcher(Files.readString(script)).results().forEach(found -> asked.add(found.group(1)));
        }
        assertThat(keys("nl")).containsAll(asked);
        assertThat(asked).hasSizeGreaterThan(100);
    }

    @Test
    void every_word_of_the_model_that_is_shown_has_one_for_people() throws IOException {
        Set<String> words = Stream.of(
                        words("absence", Absence.Kind.values()),
                        words("kind", Result.Kind.values()),
                        words("homework", Homework.Kind.values()),
                        words("module", Module.values()))
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys("nl")).containsAll(words);
    }

    @Test
    void no_script_writes_markup_or_runs_text() throws IOException {
        for (Path script : scripts()) {
            assertThat(Files.readString(script))
                    .as(script.toString())
                    .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "unsafeHTML", "eval(", "Function(");
        }
    }

    private static List<String> words(String group, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value ->
                        group + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static Set<String> keys(String language) throws IOException {
        JsonNode texts = JSON.readTree(Files.readString(PAGES.resolve("texts/" + language + ".json")));
        return new TreeSet<>(texts.propertyNames());
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        }
    }
}

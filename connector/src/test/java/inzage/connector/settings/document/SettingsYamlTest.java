package inzage.connector.settings.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.settings.document.SettingsYaml.WrongYaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsYamlTest {
    @Test
    void writes_the_block_of_a_schools_file() {
        SettingsTree tree = SettingsTree.of(
                Map.of("weights", "all", "modules", Map.of("results", List.of("guardians", "students"))));

        assertThat(SettingsYaml.write(tree)).isEqualTo("""
                settings:
                  modules:
                    results:
                    - guardians
                    - students
                  weights: all
                """);
    }

    @Test
    void reads_every_value_as_a_text() {
        assertThat(SettingsYaml.read("settings: { maintenance: false, day: 2026-08-01, years: [3], no: NO, none: }")
                        .root())
                .isEqualTo(Map.of(
                        "maintenance", "false", "day", "2026-08-01", "years", List.of("3"), "no", "NO", "none", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "weights: all",
                "settings: all",
                "{ settings: {}, school: merel }",
                "settings: { weights: all, weights: none }",
                "settings: { a: &a [x], b: *a }",
                "settings: [",
                "--- {settings: {}}\n--- {settings: {}}"
            })
    void refuses_what_is_no_export(String text) {
        assertThatThrownBy(() -> SettingsYaml.read(text)).isInstanceOf(WrongYaml.class);
    }

    @Test
    void refuses_what_is_nested_deeper_than_any_setting() {
        assertThatThrownBy(() -> SettingsYaml.read("settings: " + "[".repeat(20_000) + "]".repeat(20_000)))
                .isInstanceOf(WrongYaml.class);
    }

    @Property(tries = 200)
    void what_was_written_is_read_back(@ForAll("trees") Map<String, Object> written) {
        SettingsTree tree = SettingsTree.of(written);

        assertThat(SettingsYaml.read(SettingsYaml.write(tree))).isEqualTo(tree);
        assertThat(SettingsTree.parse(tree.json())).isEqualTo(tree);
        assertThat(tree.changesTo(SettingsYaml.read(SettingsYaml.write(tree)))).isEmpty();
    }

    @Provide
    Arbitrary<Map<String, Object>> trees() {
        Arbitrary<String> texts = Arbitraries.of(
                "all",
                "true",
                "NO",
                "null",
                "~",
                "2026-08-01",
                "3",
                " b ",
                "",
                "a: b",
                "# no",
                "Groep 'één'",
                "- x",
                "\"q\"",
                "two\nlines");
        Arbitrary<Object> values = texts.map(text -> (Object) text);
        Arbitrary<Object> lists = texts.list().ofMaxSize(3).map(list -> (Object) list);
        Arbitrary<String> keys = Arbitraries.of("modules", "results", "for", "3", "on", "exam");
        Arbitrary<Object> inner = Arbitraries.maps(keys, Arbitraries.oneOf(values, lists))
                .ofMaxSize(3)
                .map(map -> (Object) map);
        return Arbitraries.maps(keys, Arbitraries.oneOf(values, lists, inner))
                .ofMaxSize(4)
                .map(LinkedHashMap::new);
    }
}

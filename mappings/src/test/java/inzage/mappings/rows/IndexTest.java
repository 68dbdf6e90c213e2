package inzage.mappings.rows;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.mappings.definition.Join;
import inzage.mappings.definition.Join.Take;
import inzage.mappings.definition.Path;
import inzage.mappings.definition.Path.Pick;
import inzage.mappings.definition.Path.Root;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows are found alike, whether they are held in memory or lie on disk. */
class IndexTest {
    @ParameterizedTest
    @ValueSource(ints = {1000, 5, 0})
    void finds_all_rows_of_a_key_in_their_order(int most) {
        try (Index index = new Index(join(), new Globals(Map.of(), ","), most)) {
            for (int i = 0; i < 30; i++) {
                index.add(row("key" + i % 3, "value " + i));
            }
            index.add(row("key", "of a key that others begin with"));

            assertThat(index.find(List.of(List.of("key1"))))
                    .extracting(row -> row.text("value"))
                    .startsWith("value 1", "value 4", "value 7")
                    .hasSize(10);
            assertThat(index.find(List.of(List.of("key")))).hasSize(1);
            assertThat(index.find(List.of(List.of("key0", "key2")))).hasSize(20);
            assertThat(index.find(List.of(List.of("none")))).isEmpty();
        }
    }

    private static Join join() {
        Path theirs = new Path(Root.COLUMN, "", "key", false, Pick.WHOLE);
        return new Join("other", "others", List.of(new Join.Pair(theirs, theirs)), Take.ALL, Optional.empty());
    }

    private static Row row(String key, String value) {
        Layout layout = Layout.of("others.csv", List.of("key", "value"));
        return new Row(new FlatCells(layout, new String[] {key, value}), 2, false, Map.of(), "");
    }
}

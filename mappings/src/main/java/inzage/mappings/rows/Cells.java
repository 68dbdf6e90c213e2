package inzage.mappings.rows;

import inzage.mappings.definition.Path.Pick;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a row holds. Columns go by name, those of a nested document by their path: {@code adres/straat}. */
interface Cells {
    /** The file it came in. */
    String file();

    /** The text of a column, several with commas between; {@code null} where it was not delivered, empty where it is blank. */
    @Nullable
    String text(String column);

    /** @param split takes a text that is a list apart */
    Found find(String column, Pick pick, Function<String, List<String>> split);

    /** Whether every column holds one text, and nothing but that text says what it means. */
    default boolean flat() {
        return false;
    }

    /** Whether the column is there, even if it holds nothing. */
    default boolean present(String column) {
        return text(column) != null;
    }

    /** The same for the same content, and almost surely different for other content. */
    long content();
}

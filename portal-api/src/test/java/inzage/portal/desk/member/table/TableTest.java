package inzage.portal.desk.member.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T-21: what somebody wrote never becomes a formula of whoever opens a list. */
class TableTest {
    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1", "-1", "@x", "\tx", "\rx", "\nx", "＝1+1"})
    void what_begins_like_a_formula_begins_with_a_quote(String text) throws IOException {
        Table table = new Table("list", List.of("name"), List.of(List.of(text)));

        String csv = new String(table.csv(), StandardCharsets.UTF_8);

        assertThat(csv.replace("\"", "")).contains("'" + text.replace("\"", ""));
        assertThat(cell(table.xlsx())).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mara Specht", "", "a=b", "Ünal; \"de Wit\"", "'s-Gravesande"})
    void everything_else_stays_as_it_is(String text) throws IOException {
        Table table = new Table("list", List.of("name"), List.of(List.of(text)));
        assertThat(cell(table.xlsx())).isEqualTo(text);
        assertThat(new String(table.csv(), StandardCharsets.UTF_8)).startsWith("\uFEFFname");
    }

    private static String cell(byte[] xlsx) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            List<Row> rows = book.getFirstSheet().read();
            return rows.get(1).getCellText(0);
        }
    }
}

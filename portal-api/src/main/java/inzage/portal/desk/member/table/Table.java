package inzage.portal.desk.member.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list with headings, to be written as a file. */
public record Table(String name, List<String> headings, List<List<String>> rows) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public Table {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** Comma-separated values as a Dutch spreadsheet opens them: UTF-8 that says so, and semicolons. */
    public byte[] csv() {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(headings);
            rows.forEach(row -> csv.writeRecord(row.stream().map(Cell::neutral).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** An Excel workbook with one sheet; every cell is a text. */
    public byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Inzage", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            write(sheet, 0, headings);
            for (int i = 0; i < rows.size(); i++) {
                write(sheet, i + 1, rows.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, Cell.neutral(cells.get(column)));
        }
    }
}

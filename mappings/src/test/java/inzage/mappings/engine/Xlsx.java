package inzage.mappings.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook for a test, written by hand so that its cells may be anything: rows of {@code <c>} elements by sheet. */
final class Xlsx {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String TYPES = """
            <Types xmlns="%scontent-types">
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
            </Types>""".formatted(PACKAGE);

    /** Styles by number: 0 general, 1 a date, 2 a moment, 3 a time, 4 two decimals, 5 a date in Dutch words. */
    private static final String STYLES = """
            <styleSheet xmlns="%s"><numFmts count="2">
            <numFmt numFmtId="164" formatCode="d-m-yyyy h:mm"/><numFmt numFmtId="165" formatCode="[$-413]d mmmm yyyy;@"/></numFmts>
            <cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="2"/><xf numFmtId="165"/></cellXfs>
            </styleSheet>""".formatted(MAIN);

    private final Map<String, StringBuilder> sheets = new LinkedHashMap<>();

    /** @param cells each an element {@code <c>}, or a text for an inline string */
    Xlsx row(String sheet, String... cells) {
        StringBuilder rows = sheets.computeIfAbsent(sheet, name -> new StringBuilder());
        rows.append("<row>");
        for (String cell : cells) {
            rows.append(cell.startsWith("<c") ? cell : text(cell));
        }
        rows.append("</row>");
        return this;
    }

    static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String number(String value, int style) {
        return "<c s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    byte[] bytes() {
        return bytes("");
    }

    /** @param prologue stands before the root of every sheet */
    byte[] bytes(String prologue) {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder book = new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
        StringBuilder links = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        int number = 0;
        for (Map.Entry<String, StringBuilder> sheet : sheets.entrySet()) {
            number++;
            book.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(sheet.getKey(), number, number));
            links.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(number, OFFICE, number));
            parts.put(
                    "xl/worksheets/sheet" + number + ".xml",
                    prologue + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheet.getValue()
                            + "</sheetData></worksheet>");
        }
        links.append(
                "<Relationship Id=\"rIdS\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/></Relationships>");
        parts.put("xl/workbook.xml", book + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", links.toString());
        parts.put("xl/styles.xml", STYLES);
        parts.put("[Content_Types].xml", TYPES);
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

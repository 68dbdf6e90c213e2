package inzage.mappings.read;

import inzage.connector.sync.DeliveryRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** A sheet as a table: its first row is the header, dates and times are written as ISO has them. */
record SheetFile(Workbook book, Optional<String> sheet) implements FlatFile {
    @Override
    public String name() {
        return book.name() + sheet.map(name -> ", sheet " + name).orElse("");
    }

    @Override
    public List<String> header() {
        List<String> header = new ArrayList<>();
        each(row -> {
            for (int i = 0; i < row.cells(); i++) {
                header.add(row.cell(i).strip());
            }
            return false;
        });
        if (header.stream().allMatch(String::isEmpty)) {
            throw new DeliveryRefused(name() + " is empty; it needs at least its header row.");
        }
        return header;
    }

    @Override
    public void rows(RowTaker taker) {
        int width = header().size();
        boolean[] below = {false};
        each(row -> {
            if (!below[0]) {
                below[0] = true;
                return true;
            }
            refuseWide(row, width);
            return blank(row) || taker.take(row);
        });
    }

    private void refuseWide(FlatRow row, int width) {
        for (int i = width; i < row.cells(); i++) {
            if (!row.cell(i).isBlank()) {
                throw new DeliveryRefused(
                        name() + ", row " + row.line() + ": a cell beyond the last column of the header.");
            }
        }
    }

    private static boolean blank(FlatRow row) {
        for (int i = 0; i < row.cells(); i++) {
            if (!row.cell(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private void each(RowTaker taker) {
        book.read(workbook -> {
            read(workbook, taker);
            return true;
        });
    }

    private void read(ReadableWorkbook workbook, RowTaker taker) {
        try (Stream<Row> rows = book.sheet(workbook, sheet).openStream()) {
            for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
                if (!taker.take(cut(all.next()))) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name(), e);
        }
    }

    private FlatRow cut(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), book.limits().columns() + 1); i++) {
            cells.add(text(row.getCell(i)));
        }
        if (cells.size() > book.limits().columns()) {
            throw new DeliveryRefused(name() + ", row " + row.getRowNum() + ": more than "
                    + book.limits().columns() + " cells.");
        }
        return new Cells(cells, row.getRowNum());
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return dated(cell.getDataFormatString()) ? moment(cell.asDate()) : number(cell.asNumber());
        }
        String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        if (cell.getType() == CellType.BOOLEAN) {
            return String.valueOf(cell.asBoolean());
        }
        return text == null ? "" : text;
    }

    private static String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    /** A notation of years, days, hours; what stands in quotes or brackets is no part of it. */
    private static boolean dated(@Nullable String notation) {
        return notation != null
                && notation.toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("\"[^\"]*\"|\\[[^\\]]*]", "")
                        .matches(".*[ydh].*");
    }

    /** A day without a time is a date, a time without a day is a time. */
    private static String moment(LocalDateTime moment) {
        if (moment.getYear() < 1901) {
            return moment.toLocalTime().toString();
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.withNano(0).toString();
    }

    private record Cells(List<String> texts, long line) implements FlatRow {
        @Override
        public int cells() {
            return texts.size();
        }

        @Override
        public String cell(int place) {
            return place < texts.size() ? texts.get(place) : "";
        }
    }
}

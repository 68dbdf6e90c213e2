package inzage.mappings.read;

import de.siegmar.fastcsv.reader.CsvRecord;
import inzage.connector.sync.DeliveryRefused;

/**
 * How many cells a row must have. Cells beyond the header must be blank, and cells of unnamed columns at its end may be left
 * out; anything else means that values stand in the wrong columns, perhaps another child's, so the delivery is refused.
 */
record Width(int named, int header) {
    static Width of(CsvRecord header) {
        int named = header.getFieldCount();
        while (named > 0 && header.getField(named - 1).isBlank()) {
            named--;
        }
        return new Width(named, header.getFieldCount());
    }

    void check(String file, CsvRecord row) {
        int cells = row.getFieldCount();
        while (cells > header && row.getField(cells - 1).isBlank()) {
            cells--;
        }
        if (cells < named || cells > header) {
            throw new DeliveryRefused(file + ", row " + row.getStartingLineNumber() + ": " + cells
                    + " cells where the header has " + named
                    + ". A comma that belongs to a text needs quotes around the text.");
        }
    }
}

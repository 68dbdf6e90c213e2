package inzage.mappings.rows;

import inzage.connector.sync.DeliveryRefused;
import inzage.mappings.definition.Notation;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.RowSet.AsTable;
import inzage.mappings.read.CsvFile;
import inzage.mappings.read.Limits;
import inzage.mappings.read.Parcel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads sets of two columns as tables from name to value. */
public final class Tables {
    private final Parcel parcel;
    private final Notation notation;
    private final Limits limits;

    public Tables(Parcel parcel, Notation notation, Limits limits) {
        this.parcel = parcel;
        this.notation = notation;
        this.limits = limits;
    }

    /** @throws DeliveryRefused if the file must be there and is not, or lacks one of the columns */
    public Map<String, String> read(RowSet set, AsTable table) {
        return parcel.file(table.file(), notation.looseFiles())
                .map(file ->
                        rows(new CsvFile(file, notation.delimiter().charAt(0), notation.encoding(), limits), table))
                .orElseGet(() -> {
                    if (!set.optional()) {
                        throw new DeliveryRefused(table.file() + " is missing from the delivery.");
                    }
                    return Map.of();
                });
    }

    private Map<String, String> rows(CsvFile csv, AsTable table) {
        List<String> header = csv.header();
        int name = position(csv, header, table.name());
        int value = position(csv, header, table.value());
        Map<String, String> rows = new HashMap<>();
        csv.rows(row -> {
            rows.put(row.cell(name).strip(), row.cell(value).strip());
            return true;
        });
        return rows;
    }

    private int position(CsvFile csv, List<String> header, String column) {
        for (int i = 0; i < header.size(); i++) {
            if (notation.looseColumns()
                    ? header.get(i).equalsIgnoreCase(column)
                    : header.get(i).equals(column)) {
                return i;
            }
        }
        throw new DeliveryRefused(csv.name() + ", row 1, lacks the column '" + column + "'.");
    }
}

package inzage.config.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * What an importer without any of a sync's duties would write of a row of {@code results.csv}: the same columns as a sync, ids drawn
 * at random, no hash, the cells as they are. Nothing is checked, compared, sealed or looked up.
 */
final class BareTable {
    /** A table with the columns and indexes of the one that a sync writes to. */
    static final String NAME = "bare_results";

    static final String COLUMNS =
            "school, source, record_key, record_id, scope, hash, applied_from, withheld, source_rejected, waiting,"
                    + " student_id, school_year, content";

    private static final String HASH = "0".repeat(64);
    private static final String APPLIED = "2026-11-22 08:00:00+00";

    private final SplittableRandom random = new SplittableRandom(1);
    private final HexFormat hex = HexFormat.of();
    private final Map<String, String> students = new HashMap<>();

    /** Every row of a file, as values for {@link #COLUMNS}; returns how many. */
    long each(Path file, Consumer<String[]> consumer) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            long read = 0;
            for (NamedCsvRecord row : rows) {
                consumer.accept(values(row));
                read++;
            }
            return read;
        }
    }

    String[] values(NamedCsvRecord row) {
        return new String[] {
            "school",
            "source",
            row.getField("key"),
            id(),
            "",
            HASH,
            APPLIED,
            "false",
            "false",
            "false",
            students.computeIfAbsent(row.getField("student"), key -> id()),
            row.getField("schoolYear"),
            json(row)
        };
    }

    private String id() {
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }

    private static String json(NamedCsvRecord row) {
        StringBuilder json = new StringBuilder(400).append('{');
        for (int i = 0; i < row.getFieldCount(); i++) {
            json.append(i == 0 ? "\"" : ",\"").append(row.getHeader().get(i)).append("\":\"");
            json.append(row.getField(i)).append('"');
        }
        return json.append('}').toString();
    }
}

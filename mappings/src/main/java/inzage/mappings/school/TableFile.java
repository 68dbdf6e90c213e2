package inzage.mappings.school;

import inzage.connector.sync.DeliveryRefused;
import inzage.mappings.read.CsvFile;
import inzage.mappings.read.FlatFile.FlatRow;
import inzage.mappings.read.Limits;
import inzage.mappings.read.TextFile;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads a parameter from a csv file with a header: a table from one of two columns, a list from the first column. */
final class TableFile {
    private TableFile() {}

    static Map<String, String> read(String file, Place at) {
        Map<String, String> table = new LinkedHashMap<>();
        read(
                file,
                "table",
                at,
                2,
                row -> table.put(row.cell(0).strip(), row.cell(1).strip()));
        return table;
    }

    /** Without its blank cells. */
    static List<String> column(String file, Place at) {
        List<String> column = new ArrayList<>();
        read(file, "list", at, 1, row -> column.add(row.cell(0).strip()));
        return column.stream().filter(cell -> !cell.isEmpty()).toList();
    }

    private static void read(String file, String noun, Place at, int columns, Consumer<FlatRow> out) {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new DefinitionError(at, "there is no file " + file + "; create it, or write the " + noun + " here");
        }
        try {
            CsvFile csv = new CsvFile(text(path), ',', StandardCharsets.UTF_8, Limits.standard());
            if (csv.header().size() != columns) {
                throw new DefinitionError(
                        at, file + " must have " + columns + " columns below a header, with commas between");
            }
            csv.rows(row -> {
                out.accept(row);
                return true;
            });
        } catch (DeliveryRefused e) {
            throw new DefinitionError(at, String.valueOf(e.getMessage()));
        }
    }

    private static TextFile text(Path path) {
        return new TextFile() {
            @Override
            public String name() {
                return path.toString();
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(path);
            }
        };
    }
}

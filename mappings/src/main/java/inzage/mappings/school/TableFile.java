package inzage.mappings.school;

import inzage.connector.sync.DeliveryRefused;
import inzage.mappings.read.CsvFile;
import inzage.mappings.read.Limits;
import inzage.mappings.read.TextFile;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a parameter that is a table from a csv file of two columns, below a header. */
final class TableFile {
    private TableFile() {}

    static Map<String, String> read(String file, Place at) {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new DefinitionError(at, "there is no file " + file + "; create it, or write the table here");
        }
        try {
            CsvFile csv = new CsvFile(text(path), ',', StandardCharsets.UTF_8, Limits.standard());
            if (csv.header().size() != 2) {
                throw new DefinitionError(at, file + " must have two columns and a header");
            }
            Map<String, String> table = new LinkedHashMap<>();
            csv.rows(row -> {
                table.put(row.cell(0).strip(), row.cell(1).strip());
                return true;
            });
            return table;
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

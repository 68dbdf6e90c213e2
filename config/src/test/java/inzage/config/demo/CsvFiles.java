package inzage.config.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The CSV files of a delivery, read back by name without extension. */
public record CsvFiles(Map<String, List<NamedCsvRecord>> files) {

    public static CsvFiles zip(Path file) throws IOException {
        Map<String, List<NamedCsvRecord>> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(name(entry.getName()), records(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
        return new CsvFiles(files);
    }

    public static CsvFiles folder(Path folder) throws IOException {
        Map<String, List<NamedCsvRecord>> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(name(path.getFileName().toString()), records(Files.newInputStream(path)));
            }
        }
        return new CsvFiles(files);
    }

    public List<NamedCsvRecord> rows(String file) {
        return files.getOrDefault(file, List.of());
    }

    public Set<String> values(String file, String column) {
        return rows(file).stream().map(row -> row.getField(column)).collect(Collectors.toSet());
    }

    private static String name(String file) {
        return file.replaceFirst("\\.csv$", "");
    }

    private static List<NamedCsvRecord> records(InputStream in) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        }
    }
}

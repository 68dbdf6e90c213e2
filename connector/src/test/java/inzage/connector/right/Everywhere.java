package inzage.connector.right;

import inzage.connector.right.inventory.Inventory;
import inzage.connector.store.InstallationKey;
import inzage.connector.sync.landing.Sealing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for a word in every column of every table, and in everything that lies in a folder, unsealed. */
public record Everywhere(JdbcClient jdbc) {
    /** How many rows of each table hold the word; tables without are left out. */
    public Map<String, Long> rows(String word) {
        Map<String, Long> found = new TreeMap<>();
        tables().forEach((table, columns) -> {
            String anywhere = String.join(
                    " or ",
                    columns.stream()
                            .map(column -> "cast(\"" + column + "\" as varchar) like :word")
                            .toList());
            long rows = jdbc.sql("select count(*) from \"" + table + "\" where " + anywhere)
                    .param("word", "%" + word + "%")
                    .query(Long.class)
                    .single();
            if (rows > 0) {
                found.put(table, rows);
            }
        });
        return found;
    }

    /** The names of the files that hold the word. */
    public static Set<String> files(Path folder, String word) {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (content(file).contains(word)) {
                    found.add(folder.relativize(file).toString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static String content(Path file) throws IOException {
        Sealing sealing = new Sealing(new InstallationKey(new byte[32]).derive("landing"), new SecureRandom());
        try (InputStream sealed = Files.newInputStream(file);
                InputStream plain = sealing.open(sealed)) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        }
    }

    private Map<String, Set<String>> tables() {
        Map<String, Set<String>> tables = new TreeMap<>();
        jdbc.sql("""
                        select c.table_name, c.column_name from information_schema.columns c
                          join information_schema.tables t
                            on t.table_schema = c.table_schema and t.table_name = c.table_name
                         where c.table_schema = 'public' and t.table_type = 'BASE TABLE'""").query(row -> {
            tables.computeIfAbsent(row.getString("table_name"), table -> new TreeSet<>())
                    .add(row.getString("column_name"));
        });
        if (tables.size() < Inventory.all().size()) {
            throw new AssertionError("not all tables are looked at");
        }
        return tables;
    }
}

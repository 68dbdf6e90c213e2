package inzage.config.archive;

import inzage.connector.canonical.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that is stored of a school, by table, but for what a run notes about itself.
 *
 * @param rows every row as text, sorted
 */
record Content(Map<String, List<String>> rows) {
    /** Runs, how fresh a source is, and which files were looked at, change with every run. */
    private static final Set<String> OF_RUNS = Set.of(
            "sync_runs",
            "sync_sources",
            "complete_runs",
            "freshness",
            "whole_deliveries",
            "seen_inputs",
            "mapped_inputs");

    static Content of(JdbcClient jdbc, String school) {
        Map<String, List<String>> rows = new TreeMap<>();
        jdbc
                .sql(
                        "select table_name from information_schema.columns where table_schema = 'public' and column_name = 'school'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !OF_RUNS.contains(table))
                .forEach(table -> rows.put(table, rows(jdbc, table, school)));
        return new Content(rows);
    }

    private static List<String> rows(JdbcClient jdbc, String table, String school) {
        return jdbc
                .sql("select * from \"" + table + "\" where school = :school")
                .param("school", school)
                .query(new ColumnMapRowMapper())
                .list()
                .stream()
                .map(row -> new TreeMap<>(row).toString())
                .sorted()
                .toList();
    }

    /** The number of records that are there and not withdrawn, by kind, in the order of the kinds. */
    Map<String, Integer> current() {
        Map<String, Integer> current = new LinkedHashMap<>();
        for (Kind kind : Kind.all()) {
            long count = rows.getOrDefault(kind.table(), List.of()).stream()
                    .filter(row -> row.contains("withdrawn_at=null"))
                    .count();
            if (count > 0) {
                current.put(kind.name(), (int) count);
            }
        }
        return current;
    }
}

package inzage.config.threat.matrix;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All that is stored but for what asking itself leaves (sessions, sign-ins, who looked at what) and what goes on by itself (ticks,
 * rounds).
 *
 * @param rows of each table, in words
 */
public record Ground(Map<String, List<String>> rows) {
    private static final Set<String> LEFT_BY_ASKING = Set.of("spring_session", "sign_in", "audit");
    private static final Set<String> BY_ITSELF =
            Set.of("qrtz", "flyway", "alarm_rounds", "watched_sources", "invitation_rounds", "invitation_locks");

    public static Ground of(JdbcClient jdbc) {
        Map<String, List<String>> rows = new TreeMap<>();
        jdbc.sql("""
                        select table_name from information_schema.tables
                         where table_schema = 'public' and table_type = 'BASE TABLE'""").query(String.class).list().stream()
                .filter(table -> Stream.concat(LEFT_BY_ASKING.stream(), BY_ITSELF.stream())
                        .noneMatch(table::startsWith))
                .forEach(table -> rows.put(table, rows(jdbc, table)));
        return new Ground(rows);
    }

    private static List<String> rows(JdbcClient jdbc, String table) {
        return jdbc.sql("select * from " + table).query().listOfRows().stream()
                .map(row -> row.values().stream().map(Ground::text).toList().toString())
                .sorted()
                .toList();
    }

    private static String text(@Nullable Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }
}

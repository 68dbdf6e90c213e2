package inzage.config.threat.matrix;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All that is stored but for what asking itself leaves: sessions, sign-ins, who looked at what, ticks.
 *
 * @param rows of each table, in words
 */
record Ground(Map<String, List<String>> rows) {
    private static final Set<String> LEFT_BY_ASKING = Set.of("spring_session", "sign_in", "audit", "qrtz", "flyway");

    static Ground of(JdbcClient jdbc) {
        Map<String, List<String>> rows = new TreeMap<>();
        jdbc.sql("""
                        select table_name from information_schema.tables
                         where table_schema = 'public' and table_type = 'BASE TABLE'""").query(String.class).list().stream()
                .filter(table -> LEFT_BY_ASKING.stream().noneMatch(table::startsWith))
                .forEach(table -> rows.put(table, rows(jdbc, table)));
        return new Ground(rows);
    }

    private static List<String> rows(JdbcClient jdbc, String table) {
        return jdbc.sql("select * from " + table).query().listOfRows().stream()
                .map(Object::toString)
                .sorted()
                .toList();
    }
}

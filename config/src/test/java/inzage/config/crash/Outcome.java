package inzage.config.crash;

import inzage.connector.canonical.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What an installation holds, what it told whom, and what it could not accept; without moments and numbers of runs, which differ
 * from life to life.
 *
 * @param rows by table, sorted
 */
record Outcome(Map<String, List<String>> rows) {

    static Outcome of(JdbcClient jdbc) {
        Map<String, List<String>> rows = new TreeMap<>();
        Kind.all().forEach(kind -> rows.put(kind.table(), list(jdbc, """
                        select concat_ws('|', source, record_key, record_id, scope, hash, withdrawn_at is not null,
                            withheld, source_rejected, waiting, content) from "%s" order by 1""".formatted(kind.table()))));
        rows.put("record_versions", list(jdbc, """
                select concat_ws('|', kind, source, record_key, hash, student_id, withheld, content)
                from record_versions order by 1"""));
        rows.put(
                "identities",
                list(jdbc, "select concat_ws('|', kind, source, record_key, record_id) from identities order by 1"));
        rows.put("identifiers", list(jdbc, """
                select concat_ws('|', kind, source, record_key, name, value_text, record_id)
                from identifiers order by 1"""));
        rows.put("rejects", list(jdbc, """
                select concat_ws('|', kind, record_key, field, code, origin_file, origin_row, resolved_at is not null)
                from rejects order by 1"""));
        rows.put("told", list(jdbc, """
                select concat_ws('|', a.email, l.kind, l.record_id, l.version)
                from notice_ledger l join accounts a on a.id = l.account order by 1"""));
        rows.put("mailed", list(jdbc, """
                select concat_ws('|', a.email, i.kind, i.record_id, i.version)
                from notice_items i join notice_messages m on m.id = i.message join accounts a on a.id = m.account
                where m.state in ('SENT', 'UNKNOWN') order by 1"""));
        return new Outcome(rows);
    }

    List<String> mailed() {
        return rows.getOrDefault("mailed", List.of());
    }

    private static List<String> list(JdbcClient jdbc, String query) {
        return jdbc.sql(query).query(String.class).list();
    }
}

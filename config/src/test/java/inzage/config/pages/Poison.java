package inzage.config.pages;

import inzage.connector.canonical.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * One text in every text of every record of every kind, until it is closed.
 *
 * @param before contents by table and id
 * @param texts how many there are
 */
record Poison(JdbcClient jdbc, Map<String, Map<String, String>> before, int texts) implements AutoCloseable {
    /** A text that is nothing but a canary; one that must have a form, as an address has, stays. */
    private static final Pattern TEXT = Pattern.compile("\"kn_[^\"@]*_nk\"");

    static Poison in(JdbcClient jdbc, String text) {
        String written = JsonMapper.shared().writeValueAsString(text);
        Map<String, Map<String, String>> before = new LinkedHashMap<>();
        int texts = 0;
        for (Kind kind : Kind.all()) {
            Map<String, String> contents = contents(jdbc, kind.table());
            before.put(kind.table(), contents);
            for (Map.Entry<String, String> one : contents.entrySet()) {
                texts += (int) TEXT.matcher(one.getValue()).results().count();
                write(
                        jdbc,
                        kind.table(),
                        one.getKey(),
                        TEXT.matcher(one.getValue()).replaceAll(Matcher.quoteReplacement(written)));
            }
        }
        return new Poison(jdbc, before, texts);
    }

    private static Map<String, String> contents(JdbcClient jdbc, String table) {
        Map<String, String> contents = new LinkedHashMap<>();
        jdbc.sql("select record_id, content from \"" + table + '"').query(row -> {
            contents.put(row.getString("record_id"), row.getString("content"));
        });
        return contents;
    }

    private static void write(JdbcClient jdbc, String table, String id, String content) {
        jdbc.sql("update \"" + table + "\" set content = ? where record_id = ?")
                .params(content, id)
                .update();
    }

    @Override
    public void close() {
        before.forEach((table, contents) -> contents.forEach((id, content) -> write(jdbc, table, id, content)));
    }
}

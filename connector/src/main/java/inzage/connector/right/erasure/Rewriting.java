package inzage.connector.right.erasure;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Ref;
import inzage.connector.right.inventory.Holding;
import inzage.connector.right.search.Key;
import inzage.connector.right.search.Theirs;
import inzage.connector.store.CanonicalJson;
import inzage.connector.store.CanonicalJsonReader;
import inzage.connector.store.ContentHash;
import inzage.connector.store.SqlTime;
import inzage.connector.sync.suppression.Without;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes the mention of persons out of records that are other people's too, and out of their earlier versions. */
final class Rewriting {
    private static final String KEY = " where school = :school and source = :source and record_key = :key";

    private final JdbcClient jdbc;

    Rewriting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the records of a kind. */
    Rewritten records(Holding holding, Kind kind, Theirs theirs) {
        List<Row> rows = jdbc.sql("select source, record_key, withheld, content from " + holding.quoted() + " where "
                        + theirs.sql(holding.whose().orElseThrow()))
                .params(theirs.parameters())
                .query((row, number) -> row(kind.name(), row, Instant.EPOCH))
                .list();
        String table = holding.quoted();
        Set<Key> gone = new HashSet<>();
        rows.forEach(row -> left(row, theirs.persons())
                .ifPresentOrElse(
                        content -> set(
                                "update " + table + " set content = :content, hash = :hash" + KEY,
                                theirs,
                                row,
                                content),
                        () -> {
                            key("delete from " + table + KEY, theirs, row).update();
                            gone.add(new Key(row.kind(), row.source(), row.key()));
                        }));
        return new Rewritten(rows.size(), gone);
    }

    /**
     * What was rewritten.
     *
     * @param rows how many named them
     * @param gone of these, the records that were for nobody else
     */
    record Rewritten(int rows, Set<Key> gone) {}

    /** Of earlier versions of any kind; how many named them. */
    int versions(Theirs theirs) {
        List<Row> rows = jdbc.sql("""
                        select kind, source, record_key, applied_from, withheld, content from record_versions
                         where school = :school and\s""" + theirs.sql(Holding.MENTION))
                .params(theirs.parameters())
                .query((row, number) -> row(row.getString("kind"), row, SqlTime.read(row, "applied_from")))
                .list();
        String one = KEY + " and kind = :kind and applied_from = :from";
        rows.forEach(row -> left(row, theirs.persons())
                .ifPresentOrElse(
                        content -> set(
                                "update record_versions set content = :content, hash = :hash" + one,
                                theirs,
                                row,
                                content),
                        () -> key("delete from record_versions" + one, theirs, row)
                                .update()));
        return rows.size();
    }

    private static Optional<String> left(Row row, Set<String> persons) {
        Canonical record = CanonicalJsonReader.read(Kind.named(row.kind()).orElseThrow(), row.content());
        return new Without((kind, ref) -> means(ref, persons)).left(record).map(CanonicalJson::write);
    }

    private static boolean means(Ref ref, Set<String> persons) {
        return ref.resolved() && persons.contains(ref.value());
    }

    private void set(String sql, Theirs theirs, Row row, String content) {
        key(sql, theirs, row)
                .param("content", content)
                .param("hash", ContentHash.of(content, row.withheld()))
                .update();
    }

    private JdbcClient.StatementSpec key(String sql, Theirs theirs, Row row) {
        return jdbc.sql(sql)
                .param("school", theirs.school())
                .param("source", row.source())
                .param("key", row.key())
                .param("kind", row.kind())
                .param("from", SqlTime.of(row.from()));
    }

    private static Row row(String kind, ResultSet row, Instant from) throws SQLException {
        return new Row(
                kind,
                row.getString("source"),
                row.getString("record_key"),
                from,
                row.getBoolean("withheld"),
                row.getString("content"));
    }

    private record Row(String kind, String source, String key, Instant from, boolean withheld, String content) {}
}

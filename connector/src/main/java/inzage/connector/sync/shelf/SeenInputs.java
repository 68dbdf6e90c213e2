package inzage.connector.sync.shelf;

import inzage.connector.store.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which of the files that are left for a source a run has read. */
public final class SeenInputs {
    private final JdbcClient jdbc;

    public SeenInputs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The inputs of a source that were read. */
    public List<Input> of(String school, String source) {
        return jdbc.sql("""
                        select name, size_bytes, modified_at, tag from seen_inputs
                         where school = :school and source = :source""")
                .param("school", school)
                .param("source", source)
                .query((row, number) -> input(row))
                .list();
    }

    /** The same, by the digest of the set that they were landed in. */
    public Map<String, Set<Input>> sets(String school, String source) {
        Map<String, Set<Input>> sets = new HashMap<>();
        jdbc.sql("""
                        select name, size_bytes, modified_at, tag, digest from seen_inputs
                         where school = :school and source = :source""").param("school", school).param("source", source).query(row -> {
            sets.computeIfAbsent(row.getString("digest"), digest -> new HashSet<>())
                    .add(input(row));
        });
        return sets;
    }

    /**
     * Remembers what a run has read, and forgets what is not there any more, in the caller's transaction.
     *
     * @param digest of the set they were landed in
     * @param present the names of all files that lie there
     */
    public void mark(
            String school, String source, List<Input> inputs, Set<String> present, String digest, Instant now) {
        for (Input input : inputs) {
            forget(school, source, input.name());
            remember(school, source, input, digest, now);
        }
        of(school, source).stream()
                .map(Input::name)
                .filter(name -> !present.contains(name))
                .forEach(name -> forget(school, source, name));
    }

    private static Input input(ResultSet row) throws SQLException {
        return new Input(
                row.getString("name"),
                row.getLong("size_bytes"),
                SqlTime.read(row, "modified_at"),
                row.getString("tag"));
    }

    private void forget(String school, String source, String name) {
        jdbc.sql("delete from seen_inputs where school = :school and source = :source and name = :name")
                .param("school", school)
                .param("source", source)
                .param("name", name)
                .update();
    }

    private void remember(String school, String source, Input input, String digest, Instant now) {
        jdbc.sql("""
                        insert into seen_inputs (school, source, name, size_bytes, modified_at, tag, digest, seen_at)
                        values (:school, :source, :name, :size, :modified, :tag, :digest, :now)""")
                .param("school", school)
                .param("source", source)
                .param("name", input.name())
                .param("size", input.size())
                .param("modified", SqlTime.of(input.modified()))
                .param("tag", input.tag())
                .param("digest", digest)
                .param("now", SqlTime.of(now))
                .update();
    }
}

package inzage.connector.sync.landing;

import inzage.connector.store.SqlTime;
import java.nio.file.Files;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which files of a watched folder a run has read: by name, size and moment of modification. */
public final class SeenInputs {
    private final JdbcClient jdbc;

    public SeenInputs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The inputs of a source that were read, by name, size and moment. */
    Set<Seen> of(String school, String source) {
        return new HashSet<>(jdbc.sql("""
                        select name, size_bytes, modified_at from seen_inputs
                         where school = :school and source = :source""")
                .param("school", school)
                .param("source", source)
                .query((row, number) ->
                        new Seen(row.getString("name"), row.getLong("size_bytes"), SqlTime.read(row, "modified_at")))
                .list());
    }

    /** Remembers what a run has read, and forgets what left its folder, in the caller's transaction. */
    public void mark(Landed landed, Instant now) {
        for (Input input : landed.inputs()) {
            forget(landed, input.name());
            remember(landed, input, now);
        }
        landed.inputs().stream().findFirst().ifPresent(input -> of(landed.school(), landed.source()).stream()
                .map(Seen::name)
                .filter(name -> !Files.exists(input.path().resolveSibling(name)))
                .forEach(name -> forget(landed, name)));
    }

    private void forget(Landed landed, String name) {
        jdbc.sql("delete from seen_inputs where school = :school and source = :source and name = :name")
                .param("school", landed.school())
                .param("source", landed.source())
                .param("name", name)
                .update();
    }

    private void remember(Landed landed, Input input, Instant now) {
        jdbc.sql("""
                        insert into seen_inputs (school, source, name, size_bytes, modified_at, digest, seen_at)
                        values (:school, :source, :name, :size, :modified, :digest, :now)""")
                .param("school", landed.school())
                .param("source", landed.source())
                .param("name", input.name())
                .param("size", input.size())
                .param("modified", SqlTime.of(input.modified()))
                .param("digest", landed.digest())
                .param("now", SqlTime.of(now))
                .update();
    }

    /** A file as it was when it was read. */
    record Seen(String name, long size, Instant modified) {
        static Seen of(Input input) {
            return new Seen(input.name(), input.size(), input.modified());
        }
    }
}

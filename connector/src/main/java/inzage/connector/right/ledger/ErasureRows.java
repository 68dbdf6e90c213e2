package inzage.connector.right.ledger;

import inzage.connector.canonical.RecordId;
import inzage.connector.right.Person;
import inzage.connector.store.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of erasures. */
@Component
public class ErasureRows {
    private final JdbcClient jdbc;

    public ErasureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds one, in the caller's transaction. */
    public void add(Erasure erasure) {
        jdbc.sql("""
                        insert into erasures (id, school, person, kind, sort, done_by, done_at)
                        values (:id, :school, :person, :kind, :sort, :by, :at)""")
                .param("id", erasure.id())
                .param("school", erasure.person().school())
                .param("person", erasure.person().id().hex())
                .param("kind", erasure.person().sort().name())
                .param("sort", erasure.sort().name())
                .param("by", erasure.by())
                .param("at", SqlTime.of(erasure.at()))
                .update();
    }

    /** False if it stands no more, or never did. */
    public boolean withdraw(String school, String id, String by, Instant now) {
        return jdbc.sql("""
                        update erasures set withdrawn_by = :by, withdrawn_at = :now
                         where school = :school and id = :id and sort = 'ERASED' and withdrawn_at is null""")
                        .param("by", by)
                        .param("now", SqlTime.of(now))
                        .param("school", school)
                        .param("id", id)
                        .update()
                == 1;
    }

    public Optional<Erasure> find(String id) {
        return jdbc.sql("select * from erasures where id = :id")
                .param("id", id)
                .query(ErasureRows::erasure)
                .optional();
    }

    /** Those that somebody asked for, newest first. */
    public List<Erasure> asked(String school, int limit) {
        return jdbc.sql("""
                        select * from erasures where school = :school and sort = 'ERASED'
                         order by done_at desc, id fetch first :limit rows only""")
                .param("school", school)
                .param("limit", limit)
                .query(ErasureRows::erasure)
                .list();
    }

    private static Erasure erasure(ResultSet row, int number) throws SQLException {
        return new Erasure(
                row.getString("id"),
                new Person(
                        row.getString("school"),
                        Person.Sort.valueOf(row.getString("kind")),
                        new RecordId(row.getString("person"))),
                Erasure.Sort.valueOf(row.getString("sort")),
                row.getString("done_by"),
                SqlTime.read(row, "done_at"),
                SqlTime.optional(row, "withdrawn_at"));
    }
}

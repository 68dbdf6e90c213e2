package inzage.connector.audit.seal;

import inzage.connector.store.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of seals and of the ends of their chains. */
public final class SealRows {
    private final JdbcClient jdbc;

    public SealRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a chain; nothing if there is one. */
    void begin(String school) {
        jdbc.sql("insert into audit_chains (school, number, seal) values (:school, 0, '') on conflict do nothing")
                .param("school", school)
                .update();
    }

    /** Takes the end of a chain until the transaction ends; empty while another node has it. */
    Optional<Head> claim(String school) {
        return jdbc.sql("select * from audit_chains where school = :school for update skip locked")
                .param("school", school)
                .query((row, number) -> head(row))
                .optional();
    }

    /** The ends of all chains that have a seal. */
    public List<Head> heads() {
        return jdbc.sql("select * from audit_chains where number > 0 order by school")
                .query((row, number) -> head(row))
                .list();
    }

    /** The noted end of a chain. */
    public Head end(String school) {
        return jdbc.sql("select * from audit_chains where school = :school")
                .param("school", school)
                .query((row, number) -> head(row))
                .optional()
                .orElse(Head.none(school));
    }

    /** Whose chains there are, also those that have lost their end. */
    public List<String> chains() {
        return jdbc.sql("select school from audit_chains union select school from audit_seals")
                .query(String.class)
                .list();
    }

    /** Whether a source was ever read into it. */
    public boolean databaseIsUsed() {
        return jdbc.sql("select count(*) from sync_runs").query(Long.class).single() > 0;
    }

    void append(Seal seal) {
        jdbc.sql("""
                        insert into audit_seals (school, number, sealed_minute, line_count, first_line, last_line, members,
                               digest, previous, seal)
                        values (:school, :number, :minute, :count, :first, :last, :members, :digest, :previous, :seal)""")
                .param("school", seal.school())
                .param("number", seal.number())
                .param("minute", SqlTime.of(seal.minute()))
                .param("count", seal.lines().size())
                .param("first", seal.lines().get(0))
                .param("last", seal.lines().get(seal.lines().size() - 1))
                .param("members", Members.text(seal.lines()))
                .param("digest", seal.digest())
                .param("previous", seal.previous())
                .param("seal", seal.value())
                .update();
        jdbc.sql(
                        "update audit_chains set number = :number, sealed_minute = :minute, seal = :seal where school = :school")
                .param("number", seal.number())
                .param("minute", SqlTime.of(seal.minute()))
                .param("seal", seal.value())
                .param("school", seal.school())
                .update();
    }

    /** Those of a minute that begins then or later. */
    List<Seal> since(String school, Instant minute) {
        return jdbc.sql("""
                        select * from audit_seals where school = :school and sealed_minute >= :minute order by number""")
                .param("school", school)
                .param("minute", SqlTime.of(minute))
                .query((row, number) -> seal(row))
                .list();
    }

    /** Some that come after a number, in their order. */
    public List<Seal> after(String school, long number, int limit) {
        return jdbc.sql("""
                        select * from audit_seals where school = :school and number > :number
                         order by number fetch first :limit rows only""")
                .param("school", school)
                .param("number", number)
                .param("limit", limit)
                .query((row, index) -> seal(row))
                .list();
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getString("school"),
                row.getLong("number"),
                SqlTime.read(row, "sealed_minute"),
                Members.read(row.getString("members")),
                row.getString("digest"),
                row.getString("previous"),
                row.getString("seal"));
    }

    private static Head head(ResultSet row) throws SQLException {
        Instant minute = SqlTime.optional(row, "sealed_minute");
        return new Head(
                row.getString("school"),
                row.getLong("number"),
                minute == null ? Instant.EPOCH : minute,
                row.getString("seal"));
    }
}

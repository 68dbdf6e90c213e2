package inzage.connector.sync.arrival;

import inzage.connector.store.SqlTime;
import inzage.connector.sync.landing.Landed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of landed sets that wait for a run. */
public final class WaitingSets {
    private final JdbcClient jdbc;

    public WaitingSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    public List<WaitingSet> of(String school, String source) {
        return jdbc.sql("select * from waiting_sets where school = :school and source = :source order by id")
                .param("school", school)
                .param("source", source)
                .query(WaitingSets::set)
                .list();
    }

    /** Where all of them lie in the landing folder. */
    public Set<String> paths() {
        return jdbc.sql("select * from waiting_sets").query(WaitingSets::set).list().stream()
                .map(WaitingSet::path)
                .collect(Collectors.toSet());
    }

    void add(Landed landed, String who, long run, Instant now) {
        jdbc.sql("""
                        insert into waiting_sets (school, source, digest, bytes, who, run, arrived_at)
                        values (:school, :source, :digest, :bytes, :who, :run, :now)""")
                .param("school", landed.school())
                .param("source", landed.source())
                .param("digest", landed.digest())
                .param("bytes", landed.bytes())
                .param("who", who)
                .param("run", run)
                .param("now", SqlTime.of(now))
                .update();
    }

    /** A run has read it; in the transaction that ends the run. */
    public void taken(long number) {
        jdbc.sql("delete from waiting_sets where id = :number")
                .param("number", number)
                .update();
    }

    private static WaitingSet set(ResultSet row, int number) throws SQLException {
        return new WaitingSet(
                row.getLong("id"),
                row.getString("school"),
                row.getString("source"),
                row.getString("digest"),
                row.getLong("bytes"),
                row.getString("who"),
                row.getLong("run"),
                SqlTime.read(row, "arrived_at"));
    }
}

package inzage.connector.sync.run;

import inzage.connector.school.Portion;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.Trigger;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The runs that map again what other runs have read. */
public final class ReplayRuns {
    private final JdbcClient jdbc;
    private final RunRows runs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public ReplayRuns(JdbcClient jdbc, RunRows runs, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Asks for a run. While one for the same waits to be started, that one is meant. */
    public long request(String school, String source, Wish wish) {
        return Objects.requireNonNull(transaction.execute(
                status -> waiting(school, source, wish).orElseGet(() -> enter(school, source, wish))));
    }

    /** What runs of a source have read, the newest content first; not more than so many. */
    public List<Read> read(String school, String source, int most) {
        Map<String, Read> read = new LinkedHashMap<>();
        jdbc.sql("""
                        select id, digest, bytes from sync_runs
                         where school = :school and source = :source and digest in (
                               select n.digest from (
                                    select digest, max(id) as newest from sync_runs
                                     where school = :school and source = :source and digest is not null
                                     group by digest order by newest desc fetch first :most rows only) n)
                         order by id desc""")
                .param("school", school)
                .param("source", source)
                .param("most", most)
                .query(row -> {
                    String digest = row.getString("digest");
                    long bytes = row.getLong("bytes");
                    read.computeIfAbsent(digest, same -> new Read(same, bytes, new ArrayList<>()))
                            .runs()
                            .add(row.getLong("id"));
                });
        return List.copyOf(read.values());
    }

    /** What lies in the landing folder and a guard holds, as {@code <school>/<source>/<digest>}. */
    public Set<String> held() {
        return jdbc.sql("""
                        select distinct school, source, digest from sync_runs
                         where state = 'HELD' and run_mode <> 'DRY' and digest is not null""")
                .query((row, number) ->
                        row.getString("school") + "/" + row.getString("source") + "/" + row.getString("digest"))
                .set();
    }

    private Optional<Long> waiting(String school, String source, Wish wish) {
        return jdbc.sql("""
                        select id from sync_runs
                         where school = :school and source = :source and state = 'REQUESTED' and run_mode = :mode
                           and replays = :run and approves is null
                         order by id fetch first 1 rows only""")
                .param("school", school)
                .param("source", source)
                .param("mode", wish.mode().name())
                .param("run", wish.run())
                .query(Long.class)
                .optional();
    }

    private long enter(String school, String source, Wish wish) {
        long id =
                runs.request(school, source, wish.portion(), wish.mode(), Trigger.REPLAY, wish.who(), clock.instant());
        jdbc.sql("update sync_runs set replays = :run, reread = :digest where id = :id")
                .param("run", wish.run())
                .param("digest", wish.digest())
                .param("id", id)
                .update();
        return id;
    }

    /**
     * What somebody wants to have mapped again.
     *
     * @param run that mapped it
     */
    public record Wish(long run, String digest, Portion portion, RunMode mode, String who) {}

    /**
     * Content that runs have read.
     *
     * @param runs newest first
     */
    public record Read(String digest, long bytes, List<Long> runs) {}
}

package inzage.connector.sync.clearing;

import inzage.connector.store.SqlTime;
import inzage.connector.sync.arrival.WaitingSet;
import inzage.connector.sync.arrival.WaitingSets;
import inzage.connector.sync.landing.LandedSets;
import inzage.connector.sync.run.SchoolLock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is to be cleared: asked for in the transaction that erases, done as soon as nobody needs it any more. */
public final class Clearings {
    private final JdbcClient jdbc;
    private final SchoolLock lock;
    private final WaitingSets waiting;
    private final LandedSets sets;

    public Clearings(JdbcClient jdbc, SchoolLock lock, WaitingSets waiting, LandedSets sets) {
        this.jdbc = jdbc;
        this.lock = lock;
        this.waiting = waiting;
        this.sets = sets;
    }

    /** What is to go. The name is stored. */
    public enum What {
        /** Sets that landed until a moment. */
        SETS,
        /** The rows that were kept for the next run. */
        KEPT
    }

    /** Asks for it, in the caller's transaction. */
    public void ask(String school, String source, What what, Instant until) {
        jdbc.sql("insert into landing_clearings (school, source, until, what) values (:school, :source, :until, :what)")
                .param("school", school)
                .param("source", source)
                .param("until", SqlTime.of(until))
                .param("what", what.name())
                .update();
    }

    /** Does what can be done now; a school in which a run is at work waits for the next time. */
    public void run() {
        all().forEach(asked -> lock.whileIdle(asked.school(), () -> done(asked) ? forget(asked) : 0));
    }

    private boolean done(Asked asked) {
        return switch (asked.what()) {
            case SETS -> sets.clear(asked.school(), asked.source(), asked.until(), needed(asked));
            case KEPT -> {
                sets.emptyKept(asked.school(), asked.source());
                yield true;
            }
        };
    }

    /** A set that came by itself is nowhere else: it goes once it was read, without whom it must not bring back. */
    private Set<String> needed(Asked asked) {
        return waiting.of(asked.school(), asked.source()).stream()
                .map(WaitingSet::digest)
                .collect(Collectors.toSet());
    }

    private int forget(Asked asked) {
        return jdbc.sql("delete from landing_clearings where id = :id")
                .param("id", asked.id())
                .update();
    }

    private List<Asked> all() {
        return jdbc.sql("select * from landing_clearings order by id")
                .query(Clearings::asked)
                .list();
    }

    private static Asked asked(ResultSet row, int number) throws SQLException {
        return new Asked(
                row.getLong("id"),
                row.getString("school"),
                row.getString("source"),
                What.valueOf(row.getString("what")),
                SqlTime.read(row, "until"));
    }

    private record Asked(long id, String school, String source, What what, Instant until) {}
}

package inzage.connector.sync.run;

import inzage.connector.sync.Claimed;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One active run per source, and one at a time per school: two first deliveries planned side by side would each give the same
 * person an id of its own. A lease runs out by the database's clock, which all nodes share; every claim raises the source's
 * fence, so a node that stalled finds out that it was overtaken before it writes.
 */
public final class Leases {
    /** So long after its lease ran out a run is given up although nobody asks for its source. */
    static final Duration LATE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Duration length;
    private final String until;

    public Leases(JdbcClient jdbc, Duration length) {
        this.jdbc = jdbc;
        this.length = length;
        this.until = "current_timestamp + %d * interval '1' second".formatted(length.toSeconds());
    }

    /**
     * Takes a source for a run, inside the caller's transaction; the fence, or nothing while another run holds it or another
     * source of the school.
     */
    public OptionalLong claim(String school, String source, long run) {
        if (othersWork(school, source)) {
            return OptionalLong.empty();
        }
        int taken = jdbc.sql("""
                        update sync_sources set fence = fence + 1, active_run = :run, leased_until = %s
                         where school = :school and source = :source
                           and (leased_until is null or leased_until < current_timestamp)""".formatted(until))
                .param("run", run)
                .param("school", school)
                .param("source", source)
                .update();
        return taken == 0 ? OptionalLong.empty() : OptionalLong.of(fence(school, source));
    }

    /** Locks the sources of the school, so that two nodes cannot both find it idle. */
    private boolean othersWork(String school, String source) {
        jdbc.sql("select source from sync_sources where school = :school order by source for update")
                .param("school", school)
                .query(String.class)
                .list();
        return jdbc.sql("""
                        select count(*) from sync_sources
                         where school = :school and source <> :source and leased_until >= current_timestamp""")
                        .param("school", school)
                        .param("source", source)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** How often to prolong a lease: three signs of life may be late. */
    Duration beat() {
        return length.dividedBy(4);
    }

    /** Prolongs a lease and locks it until the caller's transaction ends; false if somebody else took the source. */
    public boolean hold(Claimed claimed) {
        return update(claimed, "leased_until = " + until);
    }

    /**
     * Gives sources free whose runs have given no sign of life for {@link #LATE}, inside the caller's transaction.
     *
     * @return those runs: if one of them only stalled, it finds out that its source was taken
     */
    List<Long> reclaim() {
        List<Long> dead =
                jdbc.sql("""
                        select active_run from sync_sources
                         where active_run is not null and leased_until < current_timestamp - %d * interval '1' second
                           for update""".formatted(LATE.toSeconds())).query(Long.class).list();
        if (!dead.isEmpty()) {
            jdbc.sql("update sync_sources set leased_until = null, active_run = null where active_run in (:dead)")
                    .param("dead", dead)
                    .update();
        }
        return dead;
    }

    /** Whether nobody else took the source so far. */
    public boolean holds(Claimed claimed) {
        return jdbc.sql("""
                        select count(*) from sync_sources
                         where school = :school and source = :source and fence = :fence and active_run = :run""")
                        .param("school", claimed.school().id())
                        .param("source", claimed.source().name())
                        .param("fence", claimed.fence())
                        .param("run", claimed.run())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether some run holds the source and has given a sign of life. */
    boolean live(String school, String source) {
        return jdbc.sql("""
                        select count(*) from sync_sources
                         where school = :school and source = :source and leased_until >= current_timestamp""")
                        .param("school", school)
                        .param("source", source)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Gives a source free; false if somebody else took it, and then nothing may be stored. */
    public boolean release(Claimed claimed) {
        return update(claimed, "leased_until = null, active_run = null");
    }

    private boolean update(Claimed claimed, String set) {
        return jdbc.sql(
                                "update sync_sources set " + set
                                        + " where school = :school and source = :source and fence = :fence and active_run = :run")
                        .param("school", claimed.school().id())
                        .param("source", claimed.source().name())
                        .param("fence", claimed.fence())
                        .param("run", claimed.run())
                        .update()
                == 1;
    }

    private long fence(String school, String source) {
        return jdbc.sql("select fence from sync_sources where school = :school and source = :source")
                .param("school", school)
                .param("source", source)
                .query(Long.class)
                .single();
    }
}

package inzage.connector.alarm;

import inzage.connector.alarm.rule.SourceFacts.Watched;
import inzage.connector.store.SqlTime;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of how sources are watched. */
@Repository
class WatchedRows {
    private final JdbcClient jdbc;

    WatchedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How a source is watched; from now on if it was not before, and begun anew as long as it is paused. */
    Watched watched(String school, String source, boolean paused, Instant now) {
        Optional<Watched> known = find(school, source, paused);
        if (known.isEmpty()) {
            begin(school, source, now);
        } else if (paused) {
            update("since = :moment", school, source, now);
        }
        return paused
                ? new Watched(true, now, Optional.empty())
                : known.orElse(new Watched(false, now, Optional.empty()));
    }

    /** Notes that a node leaves the source's system alone. One that is not watched yet will be soon. */
    void rests(String school, String source, Instant until) {
        update("resting_until = :moment", school, source, until);
    }

    private Optional<Watched> find(String school, String source, boolean paused) {
        return jdbc.sql("select since, resting_until from watched_sources where school = :school and source = :source")
                .param("school", school)
                .param("source", source)
                .query((row, number) -> new Watched(
                        paused,
                        SqlTime.read(row, "since"),
                        Optional.ofNullable(SqlTime.optional(row, "resting_until"))))
                .optional();
    }

    private void begin(String school, String source, Instant now) {
        jdbc.sql("insert into watched_sources (school, source, since) values (:school, :source, :now)")
                .param("school", school)
                .param("source", source)
                .param("now", SqlTime.of(now))
                .update();
    }

    private void update(String set, String school, String source, Instant moment) {
        jdbc.sql("update watched_sources set " + set + " where school = :school and source = :source")
                .param("moment", SqlTime.of(moment))
                .param("school", school)
                .param("source", source)
                .update();
    }
}

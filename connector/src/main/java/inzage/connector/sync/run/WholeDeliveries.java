package inzage.connector.sync.run;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.StandardTest;
import inzage.connector.store.SqlTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of when kinds came whole that are released at moments: how fresh they were at each is told until the next. */
final class WholeDeliveries {
    /** Further back than the last moment before the longest holidays. */
    private static final Duration KEPT = Duration.ofDays(100);

    private static final List<String> RELEASED = Stream.<Class<? extends Canonical>>of(Result.class, StandardTest.class)
            .map(Kind::of)
            .map(Kind::name)
            .toList();

    private final JdbcClient jdbc;

    WholeDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void whole(String school, String source, Collection<Kind> kinds, Instant delivered, Instant now) {
        kinds.stream().map(Kind::name).filter(RELEASED::contains).forEach(kind -> jdbc.sql("""
                        insert into whole_deliveries (school, source, kind, delivered_at, applied_at)
                        values (:school, :source, :kind, :delivered, :now)""")
                .param("school", school)
                .param("source", source)
                .param("kind", kind)
                .param("delivered", SqlTime.of(delivered))
                .param("now", SqlTime.of(now))
                .update());
        forget(school, source, now.minus(KEPT));
    }

    /** All that came whole before came again. */
    void again(String school, String source, Instant now) {
        jdbc.sql("""
                        insert into whole_deliveries (school, source, kind, delivered_at, applied_at)
                        select school, source, kind, :now, :now from freshness
                         where school = :school and source = :source and kind in (:kinds)""")
                .param("school", school)
                .param("source", source)
                .param("kinds", RELEASED)
                .param("now", SqlTime.of(now))
                .update();
        forget(school, source, now.minus(KEPT));
    }

    /** What was fresh at that time stays known. */
    private void forget(String school, String source, Instant before) {
        jdbc.sql("""
                        delete from whole_deliveries
                         where school = :school and source = :source
                           and applied_at < (select max(newer.applied_at) from whole_deliveries newer
                                              where newer.school = whole_deliveries.school
                                                and newer.source = whole_deliveries.source
                                                and newer.kind = whole_deliveries.kind
                                                and newer.applied_at < :before)""")
                .param("school", school)
                .param("source", source)
                .param("before", SqlTime.of(before))
                .update();
    }
}

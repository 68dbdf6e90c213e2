package inzage.connector.sync.apply;

import inzage.connector.canonical.Kind;
import inzage.connector.sync.Claimed;
import inzage.connector.sync.Planned;
import inzage.connector.sync.RunMode;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The table of which run brought all of a kind by itself. What a change set or a package without every set means is known only
 * together with what came before it, and that may be too old to be believed.
 */
public final class CompleteRuns {
    private final JdbcClient jdbc;

    public CompleteRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Remembers the kinds that came whole, if they came so by this run alone. */
    void remember(Planned.Changes changes) {
        List<String> kinds =
                changes.plan().whole().stream().map(Kind::name).sorted().toList();
        if (kinds.isEmpty() || !byItself(changes)) {
            return;
        }
        Claimed claimed = changes.claimed();
        jdbc.sql("delete from complete_runs where school = :school and source = :source and kind in (:kinds)")
                .param("school", claimed.school().id())
                .param("source", claimed.source().name())
                .param("kinds", kinds)
                .update();
        jdbc.sql("""
                        insert into complete_runs (school, source, kind, run)
                        select school, source, kind, :run from freshness
                         where school = :school and source = :source and kind in (:kinds)""")
                .param("school", claimed.school().id())
                .param("source", claimed.source().name())
                .param("kinds", kinds)
                .param("run", claimed.run())
                .update();
    }

    private static boolean byItself(Planned.Changes changes) {
        Claimed claimed = changes.claimed();
        return claimed.mode() == RunMode.FULL
                && claimed.portion().window().isEmpty()
                && claimed.replays().isEmpty()
                && !changes.plan().laidOver();
    }
}

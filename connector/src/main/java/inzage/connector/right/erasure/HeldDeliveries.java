package inzage.connector.right.erasure;

import inzage.connector.right.search.Theirs;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Closes held runs of sources whose landed sets go: what they wait to apply is not there any more. */
final class HeldDeliveries {
    private static final String SENTENCE =
            "What this run read was deleted, because somebody in it was erased. It is fetched anew.";

    private final JdbcClient jdbc;

    HeldDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void close(Theirs theirs) {
        // So that a file that still lies there is read again.
        jdbc.sql("""
                        delete from seen_inputs where school = :school and source in (
                            select source from sync_runs
                             where school = :school and source in (:sources) and state = 'HELD' and run_mode <> 'DRY')""").params(theirs.parameters()).update();
        jdbc.sql("""
                        update sync_runs set state = 'CANCELLED', message = :sentence
                         where school = :school and source in (:sources) and state = 'HELD'""").params(theirs.parameters()).param("sentence", SENTENCE).update();
    }
}

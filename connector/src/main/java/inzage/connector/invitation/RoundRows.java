package inzage.connector.invitation;

import inzage.connector.store.SqlTime;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The table of schools to look at again. */
@Component
final class RoundRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    RoundRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Asks with the caller's transaction, once for all that it changes and as its last step: until it ends, no round of the school
     * comes to its end.
     */
    void ask(String school) {
        Asking asking = new Asking(this, school);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            write(school);
        } else if (!TransactionSynchronizationManager.getSynchronizations().contains(asking)) {
            TransactionSynchronizationManager.registerSynchronization(asking);
        }
    }

    private record Asking(RoundRows rows, String school) implements TransactionSynchronization {
        @Override
        public void beforeCommit(boolean readOnly) {
            rows.write(school);
        }
    }

    /** Whoever asks at the same moment, or ends a round, is waited for; what is written then is not done with that round. */
    private void write(String school) {
        boolean written = false;
        while (!written) {
            written = again(school) || first(school);
        }
    }

    private boolean again(String school) {
        return jdbc.sql("update invitation_rounds set asks = asks + 1 where school = :school")
                        .param("school", school)
                        .update()
                == 1;
    }

    private boolean first(String school) {
        return jdbc.sql(
                                "insert into invitation_rounds (school, asked_at) values (:school, :now) on conflict do nothing")
                        .param("school", school)
                        .param("now", SqlTime.of(clock.instant()))
                        .update()
                == 1;
    }

    List<String> due() {
        return jdbc.sql("select school from invitation_rounds order by asked_at, school")
                .query(String.class)
                .list();
    }

    /** How often it was asked since the last round; empty if it was not. */
    Optional<Long> asks(String school) {
        return jdbc.sql("select asks from invitation_rounds where school = :school")
                .param("school", school)
                .query(Long.class)
                .optional();
    }

    /** The round that was begun after so many asks came to its end; who asked meanwhile waits for another. */
    void done(String school, long asks) {
        jdbc.sql("delete from invitation_rounds where school = :school and asks = :asks")
                .param("school", school)
                .param("asks", asks)
                .update();
    }
}

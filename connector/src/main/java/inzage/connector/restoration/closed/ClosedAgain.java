package inzage.connector.restoration.closed;

import inzage.connector.restoration.Restoration;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closes again, at the first start after a backup was loaded and before anybody is answered, what was closed since it was made. It opens
 * nothing: what was lifted since stays closed, and the desk lifts it once more.
 */
@Component
@DependsOn("lostEnd")
class ClosedAgain implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(ClosedAgain.class);

    private final StandingRows rows;
    private final StandingFile file;
    private final Restoration restoration;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ClosedAgain(
            StandingRows rows, StandingFile file, DataSource dataSource, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.file = file;
        this.restoration = new Restoration(dataSource);
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        Instant now = clock.instant();
        file.read().filter(before -> restoration.recorded(before.at(), now)).ifPresent(before -> again(before, now));
    }

    private void again(Standing before, Instant now) {
        transaction.executeWithoutResult(status -> {
            Standing restored = rows.now(now);
            Set<Closed> open = new HashSet<>(before.closed());
            open.removeAll(restored.closed());
            open.forEach(closed -> rows.close(closed, now));
            Set<Office> dismissed = new HashSet<>(restored.offices());
            dismissed.removeAll(before.offices());
            dismissed.forEach(rows::dismiss);
            LOG.info(
                    "{} things that were closed after the backup was made were closed again, and {} offices ended",
                    open.size(),
                    dismissed.size());
        });
        file.write(rows.now(now));
    }
}

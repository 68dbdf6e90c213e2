package inzage.connector.audit.verification;

import inzage.connector.audit.seal.Head;
import inzage.connector.audit.seal.HeadFile;
import inzage.connector.audit.seal.Outside;
import inzage.connector.audit.seal.SealRows;
import inzage.connector.restoration.Restoration;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds out at the start whether the database is behind what was sealed, which is so when an older copy of it was put in its place by
 * whatever means. It counts as restored then, before anybody is answered.
 */
@Component
final class LostEnd implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(LostEnd.class);

    private final SealRows rows;
    private final Outside outside;
    private final HeadFile file;
    private final Restoration restoration;
    private final Clock clock;

    LostEnd(JdbcClient jdbc, Outside outside, HeadFile file, DataSource dataSource, Clock clock) {
        this.rows = new SealRows(jdbc);
        this.outside = outside;
        this.file = file;
        this.restoration = new Restoration(dataSource);
        this.clock = clock;
    }

    /**
     * In a database that is new there is nothing that could be open too wide. The heads that are there again are written below the others: from here on the chains go on
     * from them.
     */
    @Override
    public void afterPropertiesSet() {
        List<Head> lost = outside.ahead();
        if (lost.isEmpty()) {
            return;
        }
        Map<String, Head> inside = rows.heads().stream().collect(Collectors.toMap(Head::school, Function.identity()));
        if (rows.databaseIsUsed() && !knownOf(lost)) {
            Instant known = latest(inside.values());
            LOG.warn(
                    "The database lacks what was sealed after {}: it counts as a restored backup, and every school stays closed"
                            + " until its sources have delivered everything and its desk has saved its settings.",
                    known);
            restoration.record(known, clock.instant());
        }
        file.append(lost.stream()
                .map(head -> inside.getOrDefault(head.school(), Head.none(head.school())))
                .toList());
    }

    /**
     * Whether the restoration was noted already after the last of them was sealed: by the command that loaded the backup, or by another
     * node with a file of its own. What was given again since then must not be withdrawn.
     */
    private boolean knownOf(List<Head> lost) {
        return restoration.recorded(latest(lost).plus(1, ChronoUnit.MINUTES), clock.instant());
    }

    private static Instant latest(Collection<Head> heads) {
        return heads.stream().map(Head::minute).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }
}

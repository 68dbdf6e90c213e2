package inzage.connector.audit.seal;

import inzage.connector.restoration.Restoration;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;

/**
 * Finds out at the start whether the database is behind what was sealed, which is so when an older copy of it was put in its place by
 * whatever means. It counts as restored then, before anybody is answered.
 */
final class LostEnd implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(LostEnd.class);

    private final SealRows rows;
    private final HeadFile file;
    private final DataSource dataSource;
    private final Clock clock;

    LostEnd(SealRows rows, HeadFile file, DataSource dataSource, Clock clock) {
        this.rows = rows;
        this.file = file;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * In a database that is new there is nothing that could be open too wide. The heads that are there again are written below the others: from here on the chains go on
     * from them.
     */
    @Override
    public void afterPropertiesSet() {
        List<Head> lost = new Outside(rows, file).ahead();
        if (lost.isEmpty()) {
            return;
        }
        Map<String, Head> inside = rows.heads().stream().collect(Collectors.toMap(Head::school, Function.identity()));
        Instant known = inside.values().stream()
                .map(Head::minute)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        if (rows.databaseIsUsed()) {
            LOG.warn(
                    "The database lacks what was sealed after {}: it counts as a restored backup, and every school stays closed"
                            + " until its sources have delivered everything and its desk has saved its settings.",
                    known);
            new Restoration(dataSource).record(known, clock.instant());
        }
        file.append(lost.stream()
                .map(head -> inside.getOrDefault(head.school(), Head.none(head.school())))
                .toList());
    }
}

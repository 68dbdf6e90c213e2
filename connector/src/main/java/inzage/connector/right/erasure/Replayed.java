package inzage.connector.right.erasure;

import inzage.connector.right.ledger.Erasure;
import inzage.connector.right.ledger.ErasureRows;
import inzage.connector.right.ledger.ErasuresFile;
import inzage.connector.right.ledger.Line;
import inzage.connector.right.search.Search;
import inzage.connector.right.search.Theirs;
import inzage.connector.sync.clearing.Clearings;
import inzage.connector.sync.clearing.Clearings.What;
import inzage.connector.sync.suppression.Suppressions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does again, at the start and before anything else, what the file has and the database does not know. Without it the program does not
 * start.
 */
@Component
public class Replayed implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(Replayed.class);

    private final ErasuresFile file;
    private final ErasureRows rows;
    private final Search search;
    private final Deleting deleting;
    private final Suppressions suppressions;
    private final Clearings clearings;
    private final TransactionTemplate transaction;

    public Replayed(
            ErasuresFile file,
            ErasureRows rows,
            Search search,
            Deleting deleting,
            Suppressions suppressions,
            Clearings clearings,
            TransactionTemplate transaction) {
        this.file = file;
        this.rows = rows;
        this.search = search;
        this.deleting = deleting;
        this.suppressions = suppressions;
        this.clearings = clearings;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        List<Line> lines = file.lines();
        Set<String> ended =
                lines.stream().filter(line -> line.end() != null).map(Line::id).collect(Collectors.toSet());
        long again = lines.stream().filter(line -> missed(line, ended)).toList().size();
        if (again > 0) {
            clearings.run();
            LOG.warn("{} erasures that this database did not know were done again", again);
        }
    }

    /** What was taken back, or never came to its end, is not done for a moment either: what it deletes does not come back. */
    private boolean missed(Line line, Set<String> ended) {
        if (line.end() == null && ended.contains(line.id())) {
            return false;
        }
        return Boolean.TRUE.equals(transaction.execute(status -> line.end() == null ? erased(line) : withdrawn(line)));
    }

    private boolean erased(Line line) {
        if (rows.find(line.id()).isPresent()) {
            return false;
        }
        Erasure erasure = line.erasure();
        String school = erasure.person().school();
        Theirs theirs = search.of(school, List.of(erasure.person().id()));
        deleting.delete(theirs);
        line.marks().forEach(mark -> suppressions.restore(school, mark, line.id()));
        rows.add(erasure);
        // What sources keep came back with the backup, whoever was in it.
        for (String source : theirs.sources()) {
            clearings.ask(school, source, What.KEPT, erasure.at());
            clearings.ask(school, source, What.SETS, erasure.at());
        }
        return true;
    }

    private boolean withdrawn(Line line) {
        return rows.find(line.id())
                .filter(erasure -> erasure.withdrawnAt() == null)
                .map(erasure -> {
                    suppressions.lift(erasure.person().school(), line.id());
                    return rows.withdraw(erasure.person().school(), line.id(), erasure.by(), line.endedAt());
                })
                .orElse(false);
    }
}

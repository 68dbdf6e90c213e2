package inzage.connector.right.erasure;

import inzage.connector.right.ledger.Erasure;
import inzage.connector.right.ledger.ErasureRows;
import inzage.connector.right.ledger.ErasuresFile;
import inzage.connector.right.ledger.Line;
import inzage.connector.right.search.Theirs;
import inzage.connector.sync.clearing.Clearings;
import inzage.connector.sync.clearing.Clearings.What;
import inzage.connector.sync.suppression.SuppressionReason;
import inzage.connector.sync.suppression.Suppressions;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What belongs to erasing somebody beside deleting rows: that they do not come back, and that it is remembered. */
@Component
public class Deed {
    private final Suppressions suppressions;
    private final HeldDeliveries held;
    private final Clearings clearings;
    private final ErasureRows rows;
    private final ErasuresFile file;

    public Deed(JdbcClient jdbc, Suppressions suppressions, Clearings clearings, ErasureRows rows, ErasuresFile file) {
        this.suppressions = suppressions;
        this.held = new HeldDeliveries(jdbc);
        this.clearings = clearings;
        this.rows = rows;
        this.file = file;
    }

    /** In the transaction that deletes; the file has it before that ends. */
    public void done(Erasure erasure, Theirs theirs) {
        switch (erasure.sort()) {
            case ERASED -> {
                theirs.names()
                        .forEach(name ->
                                suppressions.add(theirs.school(), name, SuppressionReason.ERASED, erasure.id()));
                held.close(theirs);
                clear(theirs, What.KEPT, erasure.at());
                clear(theirs, What.SETS, erasure.at());
            }
            case LEFT -> {}
        }
        rows.add(erasure);
        file.append(Line.of(erasure, suppressions.marks(theirs.school(), erasure.id())));
    }

    private void clear(Theirs theirs, What what, Instant until) {
        theirs.sources().forEach(source -> clearings.ask(theirs.school(), source, what, until));
    }
}

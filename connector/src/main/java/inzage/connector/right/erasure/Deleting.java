package inzage.connector.right.erasure;

import inzage.connector.canonical.Kind;
import inzage.connector.right.inventory.Fate;
import inzage.connector.right.inventory.Holding;
import inzage.connector.right.inventory.Inventory;
import inzage.connector.right.search.Key;
import inzage.connector.right.search.Theirs;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Does to every table what the inventory says, in the caller's transaction. */
@Component
public class Deleting {
    private final JdbcClient jdbc;
    private final Rewriting rewriting;
    private final RunReports reports;

    public Deleting(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rewriting = new Rewriting(jdbc);
        this.reports = new RunReports(jdbc);
    }

    /** How many rows were somebody's. */
    public Extent delete(Theirs theirs) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        Theirs all = theirs.and(rewrite(theirs, counted));
        for (Holding holding : Inventory.all()) {
            if (holding.fate() == Fate.DELETED) {
                int rows = delete(holding, all);
                // Who counts them would know from their number whether the account is of use at another school.
                counted.put(holding.table(), holding.ofAccountsAlone() ? 0 : rows);
            }
        }
        counted.merge("record_versions", rewriting.versions(theirs), Integer::sum);
        counted.put("sync_runs", reports.clean(all));
        return Extent.of(counted);
    }

    /** The keys of those records that were for nobody else. */
    private Set<Key> rewrite(Theirs theirs, Map<String, Integer> counted) {
        Set<Key> gone = new HashSet<>();
        for (Holding holding : Inventory.all()) {
            if (holding.fate() == Fate.REWRITTEN) {
                kind(holding)
                        .map(kind -> rewriting.records(holding, kind, theirs))
                        .ifPresent(rewritten -> {
                            counted.put(holding.table(), rewritten.rows());
                            gone.addAll(rewritten.gone());
                        });
            }
        }
        return gone;
    }

    private static Optional<Kind> kind(Holding holding) {
        return Kind.all().stream()
                .filter(kind -> kind.table().equals(holding.table()))
                .findFirst();
    }

    private int delete(Holding holding, Theirs theirs) {
        int whose = holding.whose()
                .map(condition -> jdbc.sql("delete from " + holding.quoted() + " where " + condition)
                        .params(theirs.parameters())
                        .update())
                .orElse(0);
        return whose
                + holding.byKey()
                        .map(condition -> byKey(holding, condition, theirs))
                        .orElse(0);
    }

    private int byKey(Holding holding, String condition, Theirs theirs) {
        return theirs.portions(condition).stream()
                .mapToInt(portion -> jdbc.sql("delete from " + holding.quoted() + " where " + condition)
                        .params(portion)
                        .update())
                .sum();
    }
}

package inzage.connector.right.erasure;

import inzage.connector.audit.Audit;
import inzage.connector.right.ledger.ErasureRows;
import inzage.connector.right.ledger.ErasuresFile;
import inzage.connector.right.search.Search;
import inzage.connector.store.InstallationKey;
import inzage.connector.store.InstallationSettings;
import inzage.connector.sync.TestSchool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What erases, put together over a school of a test. */
public final class ErasingParts {
    public final Erasures erasures;
    public final ErasuresFile file;
    public final Search search;
    public final Deleting deleting;
    public final Deed deed;
    public final TransactionTemplate transaction;
    public final List<String> forgotten = new ArrayList<>();
    /** What happens when mails are to go. */
    public Runnable forgetting = () -> {};

    private final TestSchool school;
    private final ErasureRows rows;

    public ErasingParts(TestSchool school, Audit audit, Path home) {
        this.school = school;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(school.connections()));
        this.search = new Search(school.jdbc);
        this.deleting = new Deleting(school.jdbc);
        this.rows = new ErasureRows(school.jdbc);
        this.file = new ErasuresFile(new InstallationSettings(home, null, true), school.clock);
        this.deed = new Deed(school.jdbc, school.suppressions, school.clearings, rows, file);
        this.erasures = new Erasures(
                school.jdbc,
                new Erasures.Parts(search, deleting, deed, rows, file),
                new Confirmation(new InstallationKey(new byte[32])),
                audit,
                school.suppressions,
                school.clearings,
                List.of(addresses -> {
                    forgetting.run();
                    forgotten.addAll(addresses);
                }),
                transaction,
                school.clock);
    }

    /** What the program does when it starts. */
    public void start() {
        new Replayed(file, rows, search, deleting, school.suppressions, school.clearings, transaction)
                .afterPropertiesSet();
    }
}

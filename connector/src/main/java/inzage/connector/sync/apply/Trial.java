package inzage.connector.sync.apply;

import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Student;
import inzage.connector.store.RecordWriter;
import inzage.connector.sync.Outlook;
import inzage.connector.sync.plan.Lookup;
import inzage.connector.sync.plan.Plan;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says what a plan would come to without applying it. It writes the children and their links, asks, and takes it all back to a
 * savepoint: who may look depends on what several sources say of a link, which only the store puts together. What waited for one
 * of them goes on waiting.
 */
public final class Trial {
    private static final Set<String> PEOPLE =
            Set.of(Kind.of(Student.class).name(), Kind.of(Guardianship.class).name());

    private final JdbcOperations jdbc;
    private final Lookup lookup;
    private final Outlook outlook;
    private final TransactionTemplate nested;

    public Trial(JdbcOperations jdbc, Lookup lookup, Outlook outlook, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.lookup = lookup;
        this.outlook = outlook;
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** @param progress called for every change */
    Optional<String> of(Plan plan, Writing.Target target, Runnable progress) {
        if (!concernsPeople(plan)) {
            return outlook.of(target.school());
        }
        return nested.execute(status -> {
            status.setRollbackOnly();
            write(plan, target, progress);
            return outlook.of(target.school());
        });
    }

    /** Of everything else there may be millions, of which nobody looks at one here. */
    private static boolean concernsPeople(Plan plan) {
        return plan.list().stream().anyMatch(change -> PEOPLE.contains(change.kind()));
    }

    private void write(Plan plan, Writing.Target target, Runnable progress) {
        plan.writeIdentities(lookup.identities(), target.school(), target.source());
        RecordWriter writer = new RecordWriter(jdbc, target.school(), target.source(), target.run(), target.now());
        plan.each(
                change -> {
                    progress.run();
                    if (PEOPLE.contains(change.kind().name())) {
                        writer.write(change);
                    }
                },
                progress);
        writer.flush();
    }
}

package inzage.connector.store.batch;

import java.util.function.Supplier;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads that all see the same: in a read-only REPEATABLE READ transaction. PostgreSQL is told so for the transaction alone, on the
 * way on which it begins; to set it for the connection, and back, would take three ways more.
 */
@Component
public class Snapshots {
    private static final String REPEATABLE = "set transaction isolation level repeatable read";

    private final JdbcOperations jdbc;
    private final TransactionTemplate transaction;
    private final boolean postgresql;

    public Snapshots(JdbcOperations jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.postgresql = Boolean.TRUE.equals(
                jdbc.execute((ConnectionCallback<Boolean>) connection -> connection.isWrapperFor(PGConnection.class)));
        this.transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        if (!postgresql) {
            transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        }
    }

    /** In a transaction of its own: within another it could only see what that one sees. */
    public <R> R read(Supplier<R> reading) {
        return transaction.execute(status -> {
            if (postgresql && status.isNewTransaction()) {
                jdbc.execute(REPEATABLE);
            }
            return reading.get();
        });
    }
}

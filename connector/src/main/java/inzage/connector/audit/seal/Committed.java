package inzage.connector.audit.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What was committed, on the disk. H2 keeps it in memory for up to half a second: a head that is written outside before that would be
 * known of a seal that a crash takes away, and the next start would take the database for a restored backup.
 */
public final class Committed {
    private final JdbcTemplate jdbc;

    public Committed(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** It is there when this returns; to be called outside of a transaction. PostgreSQL has seen to it already. */
    void toDisk() {
        jdbc.execute((ConnectionCallback<Boolean>) Committed::toDisk);
    }

    private static boolean toDisk(Connection connection) throws SQLException {
        if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
            return false;
        }
        try (Statement statement = connection.createStatement()) {
            return statement.execute("checkpoint sync");
        }
    }
}

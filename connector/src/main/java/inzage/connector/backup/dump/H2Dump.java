package inzage.connector.backup.dump;

import inzage.connector.backup.BackupRefused;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A script of SQL: unlike the file of the database, every version of H2 reads it. */
record H2Dump(DataSource dataSource) implements Dump {
    @Override
    public void write(Path file) {
        run("SCRIPT TO ? CHARSET 'UTF-8'", file);
    }

    @Override
    public void load(Path file) {
        run("RUNSCRIPT FROM ? CHARSET 'UTF-8'", file);
    }

    @Override
    public String database() {
        return "h2";
    }

    @Override
    public String versionQuery() {
        return "select h2version()";
    }

    /** In one transaction that sees what was there at its start, whatever is stored meanwhile. */
    private void run(String sql, Path file) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, file.toAbsolutePath().toString());
                statement.execute();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new BackupRefused("H2 could not do this: " + H2Trouble.of(e), e);
        }
    }
}

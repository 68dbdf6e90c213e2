package inzage.connector.backup.h2;

import inzage.connector.school.WrongSetting;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The file of an embedded database. H2 promises nothing for a file that another version wrote: it may refuse it, or read it and
 * damage it (h2database issue 2965).
 */
public final class H2File {
    private static final int UNSUPPORTED_VERSION = 90048;
    private static final String REMEDY =
            " The file of the database was written by another version of H2. Bring it to this one"
                    + " with: upgrade-h2 <jar of the old version>";

    private H2File() {}

    /**
     * Looks which version wrote the file; any other database passes.
     *
     * @throws WrongSetting if it was another
     */
    public static void refuseOther(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                compare(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            }
        } catch (SQLException e) {
            if (e.getErrorCode() == UNSUPPORTED_VERSION) {
                throw new WrongSetting(REMEDY.strip());
            }
            throw new IllegalStateException("the database cannot be reached", e);
        }
    }

    /** H2 knows with which build a database was created; the build is the last part of its version. */
    private static void compare(JdbcClient jdbc) {
        String version = jdbc.sql("select h2version()").query(String.class).single();
        Optional<String> build = jdbc.sql(
                        "select setting_value from information_schema.settings where upper(setting_name) = 'CREATE_BUILD'")
                .query(String.class)
                .optional();
        if (build.filter(created -> !version.endsWith("." + created)).isPresent()) {
            throw new WrongSetting("This is H2 " + version + "." + REMEDY);
        }
    }
}

package inzage.connector.backup.dump;

import inzage.connector.backup.BackupSettings;
import java.nio.file.Path;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

/** Everything in a database as one file, in a form that a later version of the same software still loads. */
public sealed interface Dump permits H2Dump, PostgresqlDump {
    /** Writes one consistent state of the database into a file that is there and empty. */
    void write(Path file);

    /** Fills an empty database. */
    void load(Path file);

    /** The database's name in a manifest. */
    String database();

    /** The question that the database answers with its own version. */
    String versionQuery();

    /**
     * The one for a database.
     *
     * @param address how it is reached; the password is in it
     */
    static Dump of(DataSource dataSource, DataSourceProperties address, BackupSettings settings) {
        String url = address.determineUrl();
        if (url.toLowerCase(Locale.ROOT).startsWith("jdbc:h2:")) {
            return new H2Dump(dataSource);
        }
        return new PostgresqlDump(ServerAddress.of(url, address.getUsername(), address.getPassword()), settings);
    }
}

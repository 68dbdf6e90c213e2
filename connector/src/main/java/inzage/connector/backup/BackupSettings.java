package inzage.connector.backup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How backups are made.
 *
 * @param postgresqlTools the folder in which {@code pg_dump} and {@code pg_restore} lie; without it they are looked for on the path
 */
@ConfigurationProperties(prefix = "inzage.backup", ignoreUnknownFields = false)
public record BackupSettings(@Nullable String postgresqlTools) {
    /** How a tool of PostgreSQL is called. */
    public String tool(String name) {
        return postgresqlTools == null || postgresqlTools.isBlank() ? name : postgresqlTools + "/" + name;
    }
}

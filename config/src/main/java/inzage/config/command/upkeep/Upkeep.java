package inzage.config.command.upkeep;

import inzage.connector.backup.BackupConfiguration;
import java.time.Clock;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The database, and what makes and loads backups of it; nothing else of the program. No stereotype: the program as a whole must not
 * find it.
 */
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
@Import(BackupConfiguration.class)
class Upkeep {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

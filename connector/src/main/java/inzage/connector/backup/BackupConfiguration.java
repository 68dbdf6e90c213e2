package inzage.connector.backup;

import inzage.connector.backup.dump.Dump;
import inzage.connector.backup.h2.H2File;
import inzage.connector.store.InstallationSettings;
import inzage.connector.sync.landing.LandingSettings;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes and loads backups of the database that the settings name; also for a command that starts nothing else. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    BackupSettings.class,
    InstallationSettings.class,
    LandingSettings.class,
    DataSourceProperties.class
})
public class BackupConfiguration {
    @Bean
    Backup backup(Database database, InstallationSettings installation, LandingSettings landing, Clock clock) {
        return new Backup(database, installation, landing, clock);
    }

    @Bean
    Restore restore(Database database, InstallationSettings installation, LandingSettings landing, Clock clock) {
        return new Restore(database, installation, landing, clock);
    }

    @Bean
    Database backedUpDatabase(DataSource dataSource, DataSourceProperties address, BackupSettings settings) {
        return new Database(dataSource, Dump.of(dataSource, address, settings));
    }

    /** Looks at the database before the program does. */
    @Bean
    FlywayConfigurationCustomizer refusal(InstallationSettings installation) {
        return flyway -> {
            new UnfinishedRestore(installation.home()).refuse();
            H2File.refuseOther(flyway.getDataSource());
        };
    }
}

package inzage.connector.store;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Assembles the store. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InstallationSettings.class)
class StoreConfiguration {
    @Bean
    InstallationKey installationKey(InstallationSettings settings) {
        return InstallationKeyFile.read(settings);
    }

    @Bean
    RecordIds recordIds(InstallationKey key) {
        return new RecordIds(key);
    }

    @Bean
    StoredIndex storedIndex(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new StoredIndex(jdbc, transactions);
    }

    @Bean
    IdentityRows identityRows(JdbcTemplate jdbc) {
        return new IdentityRows(jdbc);
    }
}

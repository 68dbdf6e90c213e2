package inzage.connector.audit.purge;

import inzage.connector.audit.seal.AuditSettings;
import inzage.connector.audit.seal.SealKey;
import inzage.connector.store.InstallationKey;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What deletes lines that were kept long enough. */
@Configuration(proxyBeanMethods = false)
class PurgeConfiguration {
    @Bean
    AuditPurge auditPurge(JdbcClient jdbc, InstallationKey key, AuditSettings settings, Clock clock) {
        return new AuditPurge(jdbc, new PurgeWords(jdbc, new SealKey(key)), settings.keep(), clock);
    }
}

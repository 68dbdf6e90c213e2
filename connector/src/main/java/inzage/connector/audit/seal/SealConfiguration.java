package inzage.connector.audit.seal;

import inzage.connector.audit.AuditReader;
import inzage.connector.school.Schools;
import inzage.connector.store.InstallationKey;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What seals the audit. */
@Configuration(proxyBeanMethods = false)
class SealConfiguration {
    @Bean
    Seals auditSeals(
            JdbcClient jdbc,
            AuditReader reader,
            TransactionTemplate transaction,
            InstallationKey key,
            Outside outside,
            Schools schools,
            Clock clock) {
        return new Seals(new SealRows(jdbc), reader, transaction, new SealKey(key), outside, schools, clock);
    }

    @Bean
    Outside auditOutside(JdbcClient jdbc, HeadFile heads, DataSource dataSource) {
        return new Outside(new SealRows(jdbc), heads, new Committed(dataSource));
    }
}

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

/** What seals the audit, deletes what was kept long enough, and looks at the start whether the end of it is there. */
@Configuration(proxyBeanMethods = false)
class SealConfiguration {
    @Bean
    Seals auditSeals(
            JdbcClient jdbc,
            AuditReader reader,
            TransactionTemplate transaction,
            InstallationKey key,
            HeadFile heads,
            Schools schools,
            Clock clock) {
        return new Seals(new SealRows(jdbc), reader, transaction, new SealKey(key), heads, schools, clock);
    }

    @Bean
    AuditPurge auditPurge(JdbcClient jdbc, AuditSettings settings, Clock clock) {
        return new AuditPurge(jdbc, settings.keep(), clock);
    }

    @Bean
    LostEnd lostEnd(JdbcClient jdbc, HeadFile heads, DataSource dataSource, Clock clock) {
        return new LostEnd(new SealRows(jdbc), heads, dataSource, clock);
    }
}

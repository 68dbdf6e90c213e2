package inzage.connector.audit.verification;

import inzage.connector.audit.AuditReader;
import inzage.connector.audit.purge.PurgeWords;
import inzage.connector.audit.seal.AuditSettings;
import inzage.connector.audit.seal.HeadFile;
import inzage.connector.audit.seal.SealKey;
import inzage.connector.audit.seal.SealRows;
import inzage.connector.school.WrongSetting;
import inzage.connector.store.InstallationKeyFile;
import inzage.connector.store.InstallationSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What looks whether the audit is whole; also for a command that starts nothing else. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AuditSettings.class, InstallationSettings.class})
public class VerificationConfiguration {
    @Bean
    HeadFile auditHeads(AuditSettings settings, InstallationSettings installation) {
        return new HeadFile(settings.heads(installation.home()));
    }

    @Bean
    Verification auditVerification(JdbcClient jdbc, InstallationSettings installation, HeadFile heads) {
        SealKey key = InstallationKeyFile.find(installation)
                .map(SealKey::new)
                .orElseThrow(() ->
                        new WrongSetting("There is no key here, and so nothing that seals could be compared with."));
        return new Verification(new SealRows(jdbc), new AuditReader(jdbc), key, new PurgeWords(jdbc, key), heads);
    }
}

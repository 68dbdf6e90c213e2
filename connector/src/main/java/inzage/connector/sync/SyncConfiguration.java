package inzage.connector.sync;

import inzage.connector.school.Schools;
import inzage.connector.store.IdentityRows;
import inzage.connector.store.InstallationKey;
import inzage.connector.store.RecordIds;
import inzage.connector.store.StoredIndex;
import inzage.connector.sync.arrival.Arrivals;
import inzage.connector.sync.clearing.Clearings;
import inzage.connector.sync.landing.LandingSettings;
import inzage.connector.sync.plan.Lookup;
import inzage.connector.sync.reject.Rejects;
import inzage.connector.sync.replay.Replays;
import inzage.connector.sync.retention.RetentionSettings;
import inzage.connector.sync.suppression.Suppressions;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Offers the sync to routes and operators. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SyncSettings.class, LandingSettings.class, RetentionSettings.class})
class SyncConfiguration {
    @Bean
    Lookup syncLookup(IdentityRows identities, StoredIndex stored, RecordIds computed) {
        return new Lookup(identities, stored, computed);
    }

    @Bean
    Assembly syncAssembly(
            Schools schools,
            Lookup lookup,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            InstallationKey key,
            LandingSettings landing,
            SyncSettings settings,
            RetentionSettings retention,
            ObjectProvider<AppliedChanges> listeners,
            ObjectProvider<Outlook> outlooks,
            Clock clock) {
        return new Assembly(
                schools,
                lookup,
                jdbc,
                transactions,
                key,
                landing,
                settings,
                retention,
                listeners.orderedStream().toList(),
                school -> outlooks.stream().findFirst().flatMap(outlook -> outlook.of(school)),
                clock);
    }

    @Bean
    SyncSteps syncSteps(Assembly assembly) {
        return assembly.steps;
    }

    @Bean
    Arrivals arrivals(Assembly assembly) {
        return assembly.arrivals;
    }

    @Bean
    Rejects rejects(Assembly assembly) {
        return assembly.rejected;
    }

    @Bean
    Suppressions suppressions(Assembly assembly) {
        return assembly.suppressions;
    }

    @Bean
    Clearings clearings(Assembly assembly) {
        return assembly.clearings;
    }

    @Bean
    Replays replays(Assembly assembly) {
        return assembly.replays;
    }

    @Bean
    Syncs syncs(Assembly assembly) {
        return assembly.syncs;
    }
}

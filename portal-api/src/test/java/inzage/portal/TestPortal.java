package inzage.portal;

import static org.mockito.Mockito.mock;

import inzage.connector.access.Links;
import inzage.connector.account.link.Invitees;
import inzage.connector.alarm.Alarms;
import inzage.connector.backup.Backup;
import inzage.connector.consent.Consents;
import inzage.connector.consent.StudentDecisions;
import inzage.connector.invitation.VouchedStudents;
import inzage.connector.notice.parked.ParkedMessages;
import inzage.connector.publication.Bulletin;
import inzage.connector.publication.ChildFile;
import inzage.connector.publication.Dashboard;
import inzage.connector.publication.Publication;
import inzage.connector.publication.SchoolSettings;
import inzage.connector.reach.OpenAddresses;
import inzage.connector.restoration.Maintenance;
import inzage.connector.right.erasure.Erasures;
import inzage.connector.right.export.Exports;
import inzage.connector.right.purge.Purge;
import inzage.connector.school.Rereading;
import inzage.connector.school.Schools;
import inzage.connector.settings.DeskSettings;
import inzage.connector.settings.SettingsReport;
import inzage.connector.settings.effect.Effects;
import inzage.connector.store.InstallationKey;
import inzage.connector.store.SchoolReader;
import inzage.connector.sync.Syncs;
import inzage.connector.sync.arrival.Arrivals;
import inzage.connector.sync.reject.Rejects;
import inzage.connector.sync.replay.Replays;
import java.util.List;
import org.mockito.Answers;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The portal and the accounts as they are; what the rest of the program would say is arranged by {@link World}. No stereotype: the
 * application as a whole must not find it.
 */
@EnableAutoConfiguration
@ComponentScan({
    "inzage.portal",
    "inzage.connector.account",
    "inzage.connector.signin",
    "inzage.connector.secondfactor",
    "inzage.connector.recovery",
    "inzage.connector.token",
    "inzage.connector.outside"
})
@Import({
    World.class,
    FileWorld.class,
    People.class,
    Phones.class,
    Deciding.class,
    Deciders.class,
    Welcoming.class,
    Welcomers.class,
    ChangedCredentials.class
})
class TestPortal {
    @Bean
    MovingClock clock() {
        return new MovingClock();
    }

    @Bean
    VouchedStudents vouchedStudents() {
        return mock();
    }

    /** Issuers and providers of tests stand on this machine. */
    @Bean
    OpenAddresses openAddresses() {
        return OpenAddresses.with(List.of("127.0.0.0/8", "::1/128"));
    }

    @Bean
    InstallationKey installationKey() {
        return new InstallationKey(new byte[32]);
    }

    @Bean
    Invitees invitees() {
        return mock();
    }

    @Bean
    Publication publication() {
        return mock();
    }

    @Bean
    ChildFile file() {
        return mock();
    }

    @Bean
    Bulletin bulletin() {
        return mock();
    }

    @Bean
    Dashboard dashboard() {
        return mock();
    }

    @Bean
    Consents consents() {
        return mock();
    }

    @Bean
    StudentDecisions studentDecisions() {
        return mock();
    }

    @Bean
    Links links() {
        return mock();
    }

    @Bean
    Syncs syncs() {
        return mock();
    }

    @Bean
    Backup backup() {
        return mock();
    }

    @Bean
    Maintenance maintenance() {
        return mock();
    }

    @Bean
    Arrivals arrivals() {
        return mock();
    }

    @Bean
    Alarms alarms() {
        return mock();
    }

    @Bean
    Exports exports() {
        return Rights.exports();
    }

    @Bean
    Erasures erasures() {
        return Rights.erasures();
    }

    @Bean
    Purge purge() {
        return Rights.purge();
    }

    @Bean
    Replays replays() {
        return Operating.replays();
    }

    @Bean
    Rejects rejects() {
        return Operating.rejects();
    }

    @Bean
    ParkedMessages parkedMessages() {
        return Operating.messages();
    }

    @Bean
    DeskSettings deskSettings() {
        return Settling.desk();
    }

    @Bean
    Effects effects() {
        return Settling.effects();
    }

    @Bean
    SettingsReport settingsReport() {
        return mock();
    }

    @Bean
    Schools schools() {
        return mock();
    }

    @Bean
    Rereading files() {
        return mock();
    }

    @Bean
    SchoolSettings schoolSettings() {
        return mock(Answers.RETURNS_DEEP_STUBS);
    }

    @Bean
    SchoolReader reader() {
        return mock();
    }
}

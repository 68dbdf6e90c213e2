package inzage.routes;

import static org.mockito.Mockito.mock;

import inzage.connector.account.letter.Envelopes;
import inzage.connector.account.link.OneTimeLinks;
import inzage.connector.alarm.AlarmWatch;
import inzage.connector.alarm.SchoolAlarm;
import inzage.connector.audit.purge.AuditPurge;
import inzage.connector.audit.seal.AuditSettings;
import inzage.connector.audit.seal.Seals;
import inzage.connector.invitation.Rounds;
import inzage.connector.notice.News;
import inzage.connector.notice.birthday.Birthdays;
import inzage.connector.plausibility.AverageChecks;
import inzage.connector.recovery.Answering;
import inzage.connector.recovery.Recoveries;
import inzage.connector.restoration.closed.ClosedNow;
import inzage.connector.right.purge.Purge;
import inzage.connector.right.purge.Tidying;
import inzage.connector.school.Schools;
import inzage.connector.store.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.apache.camel.CamelContext;
import org.apache.camel.component.quartz.CamelJob;
import org.apache.camel.component.quartz.QuartzConstants;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.quartz.CronScheduleBuilder;
import org.quartz.DateBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** The routes and notices as they are; only what is to be synced and seen is made up. */
@Configuration
@EnableAutoConfiguration
@ComponentScan(
        basePackageClasses = {RouteSettings.class, News.class, AlarmWatch.class},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = ".*(PublishedSights|MemberAudience|ParkedMessages|Birthdays)"))
class TestApplication {
    static final JobKey FORGOTTEN = JobKey.jobKey("watch-source-gone-administration", "inzage");

    private static final JobKey MISSED = JobKey.jobKey("watch-source-vechtstroom-administration-2", "inzage");
    private static final String NIGHTLY = "0 30 1 * * ?";
    private static final TimeZone ZONE = TimeZone.getTimeZone("Europe/Amsterdam");

    /** Somebody took a source out of a school's file, but its tick is still in the store. */
    @Bean
    CamelContextConfiguration leftOver(Scheduler scheduler) {
        return new CamelContextConfiguration() {
            @Override
            public void beforeApplicationStart(CamelContext camel) {
                leave(scheduler);
            }

            @Override
            public void afterApplicationStart(CamelContext camel) {}
        };
    }

    private static void leave(Scheduler scheduler) {
        try {
            missed(scheduler);
            scheduler.scheduleJob(
                    JobBuilder.newJob(CamelJob.class).withIdentity(FORGOTTEN).build(),
                    TriggerBuilder.newTrigger()
                            .withIdentity(FORGOTTEN.getName(), FORGOTTEN.getGroup())
                            .startAt(DateBuilder.futureDate(1, DateBuilder.IntervalUnit.HOUR))
                            .build());
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The night's tick as the program left it when it was stopped, two days ago. */
    private static void missed(Scheduler scheduler) throws SchedulerException {
        scheduler.scheduleJob(
                JobBuilder.newJob(CamelJob.class)
                        .withIdentity(MISSED)
                        .usingJobData(QuartzConstants.QUARTZ_CAMEL_CONTEXT_NAME, "inzage")
                        .usingJobData(QuartzConstants.QUARTZ_TRIGGER_TYPE, "cron")
                        .usingJobData(QuartzConstants.QUARTZ_TRIGGER_CRON_EXPRESSION, NIGHTLY)
                        .usingJobData(QuartzConstants.QUARTZ_TRIGGER_CRON_TIMEZONE, ZONE.getID())
                        .build(),
                TriggerBuilder.newTrigger()
                        .withIdentity(MISSED.getName(), MISSED.getGroup())
                        .startAt(DateBuilder.futureDate(-2, DateBuilder.IntervalUnit.DAY))
                        .withSchedule(CronScheduleBuilder.cronSchedule(NIGHTLY)
                                .inTimeZone(ZONE)
                                .withMisfireHandlingInstructionFireAndProceed())
                        .build());
    }

    @Bean
    DataSource dataSource() {
        return TestDatabase.H2.fresh();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MeterRegistry meterRegistry() {
        return new SimpleMeterRegistry();
    }

    @Bean
    Schools schools() {
        return new OneSchool();
    }

    @Bean
    FakeSyncs syncs() {
        return new FakeSyncs(new OneSchool().setup());
    }

    @Bean
    Purge purge() {
        return mock(Purge.class);
    }

    @Bean
    Tidying tidying() {
        return mock(Tidying.class);
    }

    @Bean
    SchoolAlarm nothingWrongWithTheSchool() {
        return school -> Optional.empty();
    }

    /** What averages there are, is tried elsewhere. */
    @Bean
    AverageChecks averages() {
        return mock(AverageChecks.class);
    }

    @Bean
    Answering answering() {
        return mock();
    }

    @Bean
    Recoveries recoveries() {
        return mock();
    }

    @Bean
    OneTimeLinks oneTimeLinks() {
        return mock();
    }

    @Bean
    Birthdays birthdays() {
        return mock();
    }

    @Bean
    Envelopes envelopes() {
        return mock();
    }

    @Bean
    Rounds rounds() {
        return mock();
    }

    @Bean
    AuditSettings auditSettings() {
        return new AuditSettings(null, Duration.ofSeconds(20), Duration.ofDays(365), 1000);
    }

    /** How lines are sealed and purged, is tried elsewhere. */
    @Bean
    Seals seals() {
        return mock(Seals.class);
    }

    @Bean
    ClosedNow closedNow() {
        return mock(ClosedNow.class);
    }

    @Bean
    AuditPurge auditPurge() {
        return mock(AuditPurge.class);
    }

    @Bean
    Reader reader() {
        return new Reader();
    }
}

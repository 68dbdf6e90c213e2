package inzage.routes;

import inzage.connector.alarm.AlarmWatch;
import inzage.connector.notice.News;
import inzage.connector.school.Schools;
import inzage.connector.store.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import org.apache.camel.CamelContext;
import org.apache.camel.component.quartz.CamelJob;
import org.apache.camel.spring.boot.CamelContextConfiguration;
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
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(PublishedSights|MemberAudience)"))
class TestApplication {
    static final JobKey FORGOTTEN = JobKey.jobKey("watch-source-gone-administration", "inzage");

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
    Reader reader() {
        return new Reader();
    }
}

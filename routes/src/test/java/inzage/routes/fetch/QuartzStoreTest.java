package inzage.routes.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import inzage.connector.store.TestDatabase;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.quartz.QuartzComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quartz.Scheduler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

class QuartzStoreTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @ParameterizedTest
    @EnumSource
    void ticks_come_from_a_store_that_both_databases_can_keep(TestDatabase database) throws Exception {
        DataSource source = database.fresh();
        Scheduler scheduler = scheduler(source);
        try {
            assertTicks(scheduler);
            assertThat(JdbcClient.create(source)
                            .sql("select time_zone_id from qrtz_cron_triggers")
                            .query(String.class)
                            .single())
                    .isEqualTo("Europe/Amsterdam");
        } finally {
            scheduler.shutdown(true);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ticks_go_on_with_what_a_stopped_program_left_in_the_store(TestDatabase database) throws Exception {
        DataSource source = database.fresh();
        Scheduler stopped = scheduler(source);
        try (var camel = camel()) {
            QuartzComponent quartz = camel.getComponent("quartz", QuartzComponent.class);
            quartz.setScheduler(stopped);
            quartz.setAutoStartScheduler(false);
            camel.addRoutes(ticking(new AtomicInteger()));
            camel.start();
            Scheduler next = scheduler(source);
            try {
                assertTicks(next);
            } finally {
                next.shutdown(true);
            }
        } finally {
            stopped.shutdown(true);
        }
    }

    private static void assertTicks(Scheduler scheduler) throws Exception {
        AtomicInteger ticks = new AtomicInteger();
        var camel = camel();
        camel.getComponent("quartz", QuartzComponent.class).setScheduler(scheduler);
        camel.addRoutes(ticking(ticks));
        camel.start();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ticks).hasValueGreaterThan(2));
        scheduler.standby();
        camel.stop();
    }

    /** The store remembers which context a tick is for, so its name must be the same after a restart. */
    private static DefaultCamelContext camel() {
        var camel = new DefaultCamelContext();
        camel.getCamelContextExtension().setName("inzage");
        return camel;
    }

    private static RouteBuilder ticking(AtomicInteger ticks) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("quartz:inzage/often?trigger.repeatInterval=100&trigger.repeatCount=-1")
                        .process(exchange -> ticks.incrementAndGet());
                from("quartz:inzage/nightly?cron=0+30+1+*+*+?&trigger.timeZone=Europe/Amsterdam")
                        .process(exchange -> ticks.incrementAndGet());
            }
        };
    }

    private static Scheduler scheduler(DataSource source) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("org.quartz.jobStore.isClustered", "true");
        properties.setProperty("org.quartz.scheduler.instanceId", "AUTO");
        properties.setProperty(
                "org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
        SchedulerFactoryBean factory = new SchedulerFactoryBean();
        factory.setDataSource(source);
        factory.setQuartzProperties(properties);
        factory.afterPropertiesSet();
        return Objects.requireNonNull(factory.getObject());
    }
}

package inzage.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import inzage.connector.canonical.RecordId;
import inzage.connector.notice.News;
import inzage.connector.notice.cause.Causes;
import inzage.connector.notice.message.MessageState;
import inzage.connector.notice.message.Outbox;
import inzage.connector.school.Schools;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.Trigger;
import inzage.connector.sync.landing.Watch;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.Route;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.quartz.CamelJob;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.DateBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        properties = {
            "camel.main.profile=prod",
            "camel.main.name=inzage",
            "spring.quartz.job-store-type=jdbc",
            "spring.quartz.jdbc.initialize-schema=never",
            "spring.quartz.overwrite-existing-jobs=true",
            "spring.quartz.properties.org.quartz.jobStore.isClustered=true",
            "spring.quartz.properties.org.quartz.scheduler.instanceId=AUTO",
            "spring.quartz.properties.org.quartz.jobStore.driverDelegateClass="
                    + "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate",
            "inzage.notices.gather=0s",
            "inzage.routes.claim-every=50ms",
            "inzage.routes.decide-every=50ms",
            "inzage.routes.send-every=50ms",
            "inzage.routes.measure-every=100ms"
        })
class RoutesTest {
    private static final Path MAILS =
            Path.of("target", "mails-" + ProcessHandle.current().pid());

    @Autowired
    private CamelContext camel;

    @Autowired
    private ProducerTemplate producer;

    @Autowired
    private FakeSyncs syncs;

    @Autowired
    private Reader reader;

    @Autowired
    private Causes causes;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Scheduler scheduler;

    @DynamicPropertySource
    static void mailFolder(DynamicPropertyRegistry registry) {
        registry.add("inzage.mail.folder", () -> MAILS.toString());
    }

    @BeforeEach
    void forget() {
        syncs.taken.clear();
    }

    @Test
    void every_route_is_named_by_verb_and_noun_and_says_what_it_takes_and_leaves() {
        assertThat(camel.getRoutes())
                .extracting(Route::getRouteId)
                .contains(
                        "claim-requested-runs",
                        "run-sync",
                        "watch-source-vechtstroom-administration",
                        "watch-source-vechtstroom-administration-2",
                        "decide-notices",
                        "send-notices",
                        "hand-over-mail",
                        "tidy-landing");
        assertThat(camel.getRoutes()).allSatisfy(route -> {
            assertThat(route.getRouteId()).matches("[a-z]+(-[a-z0-9]+)+");
            assertThat(route.getDescription()).startsWith("takes ").contains(", leaves ");
        });
    }

    @Test
    void a_run_by_hand_is_claimed_and_goes_through_every_step() {
        long run = syncs.request("vechtstroom", "administration", RunMode.FULL, Trigger.BY_HAND, "operator");
        await().untilAsserted(() -> assertThat(syncs.taken)
                .containsSubsequence("land " + run, "plan " + run, "guard " + run, "apply " + run));
        await().until(() -> meters.find("inzage.sync.step").tag("step", "plan").timer() != null);
    }

    @Test
    void a_waiting_delivery_is_seen_on_schedule_and_a_run_requested() {
        syncs.watches.add(new Watch.Due(List.of()));
        await().untilAsserted(() -> assertThat(syncs.taken).contains("request SCHEDULE vechtstroom/administration"));
    }

    @Test
    void an_outage_is_tried_again_at_the_step_that_met_it() {
        syncs.failures.add(() -> new UncheckedIOException(new IOException("network gone")));
        long run = syncs.request("vechtstroom", "administration", RunMode.FULL, Trigger.BY_HAND, "operator");
        await().untilAsserted(() -> assertThat(syncs.taken)
                .containsSubsequence("land " + run, "plan " + run, "plan " + run, "guard " + run, "apply " + run));
        assertThat(syncs.taken).filteredOn(("land " + run)::equals).hasSize(1);
    }

    @Test
    void a_bug_is_not_repeated_and_closes_the_run_without_quoting_anything() {
        syncs.failures.add(() -> new IllegalStateException("Anna Jansen has no group"));
        long run = syncs.request("vechtstroom", "administration", RunMode.FULL, Trigger.BY_HAND, "operator");
        await().untilAsserted(() -> assertThat(syncs.taken).anySatisfy(step -> assertThat(step)
                .startsWith("fail " + run)
                .contains("IllegalStateException")
                .doesNotContain("Anna")));
        assertThat(syncs.taken).filteredOn(("plan " + run)::equals).hasSize(1);
    }

    @Test
    void headers_from_outside_do_not_enter_a_route() throws Exception {
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:probe")
                        .routeId("probe-headers")
                        .routeDescription("takes anything, leaves its headers")
                        .process(exchange -> exchange.getMessage()
                                .setBody(Map.copyOf(exchange.getMessage().getHeaders())));
            }
        });
        Object left = producer.requestBodyAndHeaders(
                "direct:probe", "body", Map.of("CamelBeanMethodName", "other", "to", "somebody@else.example"));
        assertThat(left).isEqualTo(Map.of());
    }

    @Test
    void one_mail_without_content_lies_in_the_folder_for_each_who_has_something_new() throws IOException {
        member();
        causes.applied(OneSchool.ID, "administration", 1, Set.of(Reader.CHILD), true);
        await().until(() -> causesLeft() == 0);
        reader.results.add(new RecordId("1".repeat(32)));
        causes.applied(OneSchool.ID, "administration", 2, Set.of(Reader.CHILD), false);
        await().until(() -> outbox.count(MessageState.SENT) == 1);
        try (var files = Files.list(MAILS)) {
            assertThat(files).singleElement().satisfies(file -> assertThat(Files.readString(file))
                    .contains("To: mother@ouder.example", "Vechtstroom College", "Er zijn nieuwe resultaten te zien")
                    .contains("Message-ID: <notice.")
                    .doesNotContain(Reader.CHILD.hex()));
        }
    }

    @Test
    void figures_per_source_are_kept_up_to_date() {
        await().untilAsserted(() -> assertThat(meters.get("inzage.source.rejects")
                        .tag("school", "vechtstroom")
                        .tag("source", "administration")
                        .gauge()
                        .value())
                .isEqualTo(3));
    }

    @Test
    void a_tick_that_no_route_waits_for_is_taken_out_of_the_store() throws Exception {
        assertThat(scheduler.getMetaData().isJobStoreSupportsPersistence()).isTrue();
        assertThat(scheduler.checkExists(Parts.FORGOTTEN)).isFalse();
        assertThat(scheduler.checkExists(JobKey.jobKey("tidy-landing", "inzage")))
                .isTrue();
    }

    private void member() {
        jdbc.sql("""
                insert into accounts (id, email, email_folded, password_hash, language, created_at)
                values ('mother', 'm', 'm', '', 'nl', current_timestamp)""").update();
        jdbc.sql("""
                insert into memberships (account, school, kind, state)
                values ('mother', 'vechtstroom', 'GUARDIAN', 'ACTIVE')""").update();
    }

    private long causesLeft() {
        return jdbc.sql("select count(*) from notice_causes").query(Long.class).single();
    }

    /** The routes and notices as they are; only what is to be synced and seen is made up. */
    @Configuration
    @EnableAutoConfiguration
    @ComponentScan(
            basePackageClasses = {RouteSettings.class, News.class},
            excludeFilters = {
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(PublishedSights|MemberAudience)"),
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test.*")
            })
    static class Parts {
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
                        JobBuilder.newJob(CamelJob.class)
                                .withIdentity(FORGOTTEN)
                                .build(),
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
}

package inzage.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.Route;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.springframework.beans.factory.annotation.Autowired;

@WithRoutes
class RoutesDescribedTest {
    /** What components of Camel read from a message, the worst first. */
    private static final List<String> STEERING = List.of(
            "CamelBeanMethodName",
            "CamelExecCommandExecutable",
            "CamelHttpUri",
            "CamelHttpMethod",
            "CamelHttpRawQuery",
            "CamelFileName",
            "CamelSqlQuery",
            "CamelJdbcParameters",
            "CamelQuartzTriggerName",
            "CamelToDynamicUri",
            "operationName",
            "mail.smtp.host",
            "To",
            "Bcc",
            "Subject",
            "Authorization");

    @Autowired
    private CamelContext camel;

    @Autowired
    private ProducerTemplate producer;

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private FakeSyncs syncs;

    @Test
    void every_route_is_named_by_verb_and_noun_and_says_what_it_takes_and_leaves() {
        await().untilAsserted(() -> assertThat(camel.getRoutes())
                .extracting(Route::getRouteId)
                .contains(
                        "claim-requested-runs",
                        "run-sync",
                        "follow-schools",
                        "watch-source-vechtstroom-administration",
                        "watch-source-vechtstroom-administration-2",
                        "decide-notices",
                        "send-notices",
                        "hand-over-mail",
                        "answer-forgotten",
                        "look-for-people",
                        "forget-links",
                        "watch-alarms",
                        "tidy-landing",
                        "purge-leavers"));
        assertThat(camel.getRoutes()).allSatisfy(route -> {
            assertThat(route.getRouteId()).matches("[a-z]+(-[a-z0-9]+)+");
            assertThat(route.getDescription()).startsWith("takes ").contains(", leaves ");
        });
    }

    @Test
    void t_22_headers_from_outside_do_not_enter_a_route() throws Exception {
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
        Map<String, Object> brought = new HashMap<>();
        STEERING.forEach(name -> List.of(
                        name, name.toLowerCase(Locale.ROOT), name.toUpperCase(Locale.ROOT), "cAmEl" + name, " " + name)
                .forEach(mixed -> brought.put(mixed, "http://127.0.0.1:9/")));
        assertThat(brought).hasSizeGreaterThanOrEqualTo(60);

        assertThat(producer.requestBodyAndHeaders("direct:probe", "body", brought))
                .isEqualTo(Map.of());
    }

    @Test
    void a_time_of_day_that_passed_while_nothing_ran_is_made_up_for() {
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(syncs.due).containsExactly("vechtstroom/administration"));
    }

    @Test
    void a_tick_that_no_route_waits_for_is_taken_out_of_the_store() throws Exception {
        assertThat(scheduler.getMetaData().isJobStoreSupportsPersistence()).isTrue();
        await().untilAsserted(() ->
                assertThat(scheduler.checkExists(TestApplication.FORGOTTEN)).isFalse());
        assertThat(scheduler.checkExists(JobKey.jobKey("tidy-landing", "inzage")))
                .isTrue();
    }
}

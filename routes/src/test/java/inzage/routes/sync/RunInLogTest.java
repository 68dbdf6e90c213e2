package inzage.routes.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.school.Portion;
import inzage.connector.sync.Claimed;
import inzage.connector.sync.RunMode;
import inzage.routes.OneSchool;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class RunInLogTest {
    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final ProducerTemplate producer = camel.createProducerTemplate();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable String first;
    private volatile @Nullable String later;
    private volatile @Nullable Thread other;

    @BeforeEach
    void start() throws Exception {
        camel.getCamelContextExtension().addInterceptStrategy(new RunInLog());
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:run")
                        .setProperty(RunInLog.RUN, body())
                        .process(step -> first = MDC.get("inzage.run"))
                        .choice()
                        .when(body().isNotNull())
                        .delay(constant(10))
                        .asyncDelayed()
                        .end()
                        .process(step -> {
                            later = MDC.get("inzage.run");
                            other = Thread.currentThread();
                            ended.countDown();
                        });
                from("direct:broken").setProperty(RunInLog.RUN, body()).process(step -> {
                    throw new IllegalStateException("a bug");
                });
                from("direct:else").process(step -> first = MDC.get("inzage.run"));
            }
        });
        camel.start();
        MDC.put("mine", "kept");
    }

    @AfterEach
    void stop() {
        MDC.clear();
        camel.stop();
    }

    @Test
    void goes_along_into_another_thread_and_stays_in_none() throws Exception {
        producer.sendBody("direct:run", claimed());
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();

        assertThat(first).isEqualTo("7");
        assertThat(later).isEqualTo("7");
        assertThat(other).isNotSameAs(Thread.currentThread());
        assertThat(MDC.getCopyOfContextMap()).isEqualTo(Map.of("mine", "kept"));
    }

    @Test
    void does_not_outlive_a_step_that_fails() {
        assertThatThrownBy(() -> producer.sendBody("direct:broken", claimed())).hasRootCauseMessage("a bug");

        assertThat(MDC.getCopyOfContextMap()).isEqualTo(Map.of("mine", "kept"));
    }

    @Test
    void says_nothing_where_no_run_is_in_hand() {
        producer.sendBody("direct:else", "anything");

        assertThat(first).isNull();
    }

    private static Claimed claimed() {
        var school = new OneSchool().setup();
        return new Claimed(7, RunMode.FULL, school, school.sources().get(0), Portion.WHOLE, 1);
    }
}

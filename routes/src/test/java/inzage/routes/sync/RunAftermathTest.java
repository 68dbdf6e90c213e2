package inzage.routes.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import inzage.connector.school.Portion;
import inzage.connector.school.SchoolSetup;
import inzage.connector.sync.Claimed;
import inzage.connector.sync.Fetched;
import inzage.connector.sync.Run;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.RunState;
import inzage.connector.sync.SyncSteps;
import inzage.connector.sync.Trigger;
import inzage.routes.OneSchool;
import inzage.routes.fetch.call.BrokenFetch;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;

class RunAftermathTest {
    private static final SchoolSetup SCHOOL = new OneSchool().setup();
    private static final Claimed CLAIMED =
            new Claimed(7, RunMode.FULL, SCHOOL, SCHOOL.sources().get(0), Portion.WHOLE, 1);
    private static final RuntimeException BUG = new IllegalStateException("Anna Jansen has no group");

    private final SyncSteps steps = mock();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final RunAftermath aftermath = new RunAftermath(steps, new RunMetrics(meters), new RunLog());

    @Test
    void a_run_whose_step_failed_is_closed_and_counted() {
        closes(left(new Fetched(CLAIMED, Optional.empty(), Optional.empty(), 1)));
    }

    @Test
    void so_is_one_that_broke_in_the_middle_of_its_fetch() {
        closes(BrokenFetch.of(CLAIMED));
    }

    @Test
    void what_is_no_run_is_left_alone() {
        aftermath.settle(left("something else"), BUG);

        verify(steps, never()).fail(any(), anyString());
    }

    private void closes(Exchange exchange) {
        when(steps.fail(any(), anyString())).thenReturn(failed());

        aftermath.settle(exchange, BUG);

        verify(steps).fail(eq(CLAIMED), contains("IllegalStateException"));
        assertThat(meters.get("inzage.sync.runs")
                        .tag("source", "administration")
                        .tag("state", "FAILED")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    private static Exchange left(Object body) {
        Exchange exchange = new DefaultExchange(new DefaultCamelContext());
        exchange.getMessage().setBody(body);
        return exchange;
    }

    private static Run failed() {
        return new Run(
                CLAIMED.run(),
                SCHOOL.id(),
                "administration",
                RunState.FAILED,
                RunMode.FULL,
                Trigger.SCHEDULE,
                "schedule",
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                Map.of(),
                0,
                Map.of(),
                null,
                null,
                null,
                null,
                "The run met an error and was ended.");
    }
}

package inzage.routes.fetch.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BreakersTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Breakers breakers = new Breakers(meters);

    @Test
    void a_system_that_keeps_failing_is_left_alone_and_said_to_be_and_no_other() {
        CircuitBreaker failing = breakers.of(source("administration"));
        CircuitBreaker working = breakers.of(source("timetable"));
        IntStream.range(0, 10).forEach(call -> {
            failing.onError(0, TimeUnit.MILLISECONDS, new IllegalStateException("not answered"));
            working.onSuccess(0, TimeUnit.MILLISECONDS);
        });

        assertThat(breakers.resting()).containsExactly(new Breakers.Source("vechtstroom", "administration"));
        assertThat(resting("administration")).isEqualTo(1);
        assertThat(resting("timetable")).isZero();
    }

    @Test
    void a_system_that_is_tried_again_is_not_trusted_yet() {
        CircuitBreaker breaker = breakers.of(source("administration"));
        breaker.transitionToOpenState();
        breaker.transitionToHalfOpenState();

        assertThat(breakers.resting()).hasSize(1);

        breaker.transitionToClosedState();
        assertThat(breakers.resting()).isEmpty();
    }

    private double resting(String source) {
        return meters.get("inzage.source.resting").tag("source", source).gauge().value();
    }

    private static CalledSource source(String name) {
        CalledSource source = mock();
        when(source.school()).thenReturn("vechtstroom");
        when(source.name()).thenReturn(name);
        return source;
    }
}

package inzage.routes.fetch.call;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Leaves systems alone that keep failing: of the last twenty calls more than half, and at least ten. After five minutes three
 * calls may try. {@code inzage.source.resting} is 1 while a source is left alone.
 */
@Component
public class Breakers {
    private static final CircuitBreakerConfig CONFIG = CircuitBreakerConfig.custom()
            .slidingWindowSize(20)
            .minimumNumberOfCalls(10)
            .failureRateThreshold(50)
            .waitDurationInOpenState(Duration.ofMinutes(5))
            .permittedNumberOfCallsInHalfOpenState(3)
            .build();

    private final MeterRegistry meters;
    private final Map<Source, CircuitBreaker> breakers = new ConcurrentHashMap<>();

    public Breakers(MeterRegistry meters) {
        this.meters = meters;
    }

    /** The same for a source whose route is made again. */
    CircuitBreaker of(CalledSource source) {
        return breakers.computeIfAbsent(new Source(source.school(), source.name()), this::watched);
    }

    /** Which sources this node leaves alone, or only tries a few calls of. */
    public List<Source> resting() {
        return breakers.entrySet().stream()
                .filter(entry -> entry.getValue().getState() != CircuitBreaker.State.CLOSED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private CircuitBreaker watched(Source source) {
        CircuitBreaker breaker = CircuitBreaker.of(source.school() + "/" + source.source(), CONFIG);
        Gauge.builder("inzage.source.resting", breaker, Breakers::resting)
                .tag("school", source.school())
                .tag("source", source.source())
                .register(meters);
        return breaker;
    }

    private static int resting(CircuitBreaker breaker) {
        return breaker.getState() == CircuitBreaker.State.OPEN ? 1 : 0;
    }

    /** Of which school, and its name there. */
    public record Source(String school, String source) {}
}

package inzage.routes.sync;

import inzage.connector.sync.SourceStatus;
import inzage.connector.sync.Syncs;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/**
 * How each source stands: {@code inzage.source.last.applied} in seconds since 1970 (0: never) and {@code inzage.source.age} in
 * seconds since then (absent: never), {@code inzage.source.rejects} open, {@code inzage.source.paused} and {@code
 * inzage.source.trouble} as 0 or 1.
 */
@Component
public class SourceGauges {
    private final Syncs syncs;
    private final MultiGauge lastApplied;
    private final MultiGauge age;
    private final MultiGauge rejects;
    private final MultiGauge paused;
    private final MultiGauge trouble;
    private final Clock clock;

    public SourceGauges(Syncs syncs, MeterRegistry meters, Clock clock) {
        this.syncs = syncs;
        this.clock = clock;
        lastApplied = MultiGauge.builder("inzage.source.last.applied")
                .baseUnit("seconds")
                .register(meters);
        age = MultiGauge.builder("inzage.source.age").baseUnit("seconds").register(meters);
        rejects = MultiGauge.builder("inzage.source.rejects").register(meters);
        paused = MultiGauge.builder("inzage.source.paused").register(meters);
        trouble = MultiGauge.builder("inzage.source.trouble").register(meters);
    }

    public void measure() {
        List<SourceStatus> sources = syncs.sources();
        set(lastApplied, sources, SourceGauges::seconds);
        set(age, sources.stream().filter(source -> source.lastApplied() != null).toList(), this::age);
        set(rejects, sources, SourceStatus::openRejects);
        set(paused, sources, source -> source.paused() ? 1 : 0);
        set(trouble, sources, source -> source.trouble().isPresent() ? 1 : 0);
    }

    private double age(SourceStatus source) {
        return clock.instant().getEpochSecond() - seconds(source);
    }

    private static double seconds(SourceStatus source) {
        Instant applied = source.lastApplied();
        return applied == null ? 0 : applied.getEpochSecond();
    }

    private static void set(MultiGauge gauge, List<SourceStatus> sources, ToDoubleFunction<SourceStatus> figure) {
        gauge.register(
                sources.stream()
                        .<Row<?>>map(source -> Row.of(
                                Tags.of("school", source.school(), "source", source.source()),
                                figure.applyAsDouble(source)))
                        .toList(),
                true);
    }
}

package inzage.routes.sync;

import inzage.connector.sync.Counts;
import inzage.connector.sync.Run;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts and times what runs did, per source. Tags name schools, sources, kinds and outcomes, never a record. */
@Component
public class RunMetrics {
    private final MeterRegistry meters;

    public RunMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /** {@code inzage.sync.runs} by state, {@code inzage.sync.step} by step, {@code inzage.sync.records} by kind and outcome. */
    public void ended(Run run) {
        Tags source = Tags.of("school", run.school(), "source", run.source());
        meters.counter(
                        "inzage.sync.runs",
                        source.and(
                                "state", run.state().name(), "mode", run.mode().name()))
                .increment();
        run.millis().forEach((step, millis) -> meters.timer("inzage.sync.step", source.and("step", step))
                .record(Duration.ofMillis(millis)));
        run.counts().forEach((kind, counts) -> outcomes(counts).forEach((outcome, count) -> meters.counter(
                        "inzage.sync.records", source.and("kind", kind, "outcome", outcome))
                .increment(count)));
    }

    private static Map<String, Long> outcomes(Counts counts) {
        return Map.of(
                "created", counts.created(),
                "changed", counts.changed(),
                "unchanged", counts.unchanged(),
                "withdrawn", counts.withdrawn(),
                "restored", counts.restored(),
                "rejected", counts.rejected(),
                "waiting", counts.waiting());
    }
}

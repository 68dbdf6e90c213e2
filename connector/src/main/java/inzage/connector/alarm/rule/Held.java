package inzage.connector.alarm.rule;

import java.time.Instant;
import java.util.Optional;

/** A run waits for a person. One that is held after it takes its place and counts once more. */
record Held() implements AlarmRule {
    @Override
    public Optional<Concern> look(SourceFacts facts, Instant now) {
        return facts.runs()
                .held()
                .map(run -> new Concern(
                        AlarmKind.HELD,
                        run.id(),
                        "Run %d waits for a person: %s".formatted(run.id(), String.valueOf(run.message()))));
    }
}

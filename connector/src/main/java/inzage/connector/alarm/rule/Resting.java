package inzage.connector.alarm.rule;

import java.time.Instant;
import java.util.Optional;

/** Some node leaves the system alone. */
record Resting() implements AlarmRule {
    @Override
    public Optional<Concern> look(SourceFacts facts, Instant now) {
        return facts.watched()
                .restingUntil()
                .filter(now::isBefore)
                .map(until -> new Concern(
                        AlarmKind.RESTING,
                        0,
                        "Most calls to its system fail, so it is left alone for minutes at a time. Ask its supplier."));
    }
}

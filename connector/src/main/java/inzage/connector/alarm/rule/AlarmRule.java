package inzage.connector.alarm.rule;

import java.time.Instant;
import java.util.Optional;

/** Answers whether one thing is wrong with a source. */
public interface AlarmRule {
    Optional<Concern> look(SourceFacts facts, Instant now);
}

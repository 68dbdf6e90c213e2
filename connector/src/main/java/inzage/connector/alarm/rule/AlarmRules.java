package inzage.connector.alarm.rule;

import java.time.Instant;
import java.util.List;

/** The rules in force. Each stands alone: their order does not matter. */
public final class AlarmRules {
    private final List<AlarmRule> inForce;

    public AlarmRules(Limits limits) {
        inForce = List.of(
                new Overdue(limits.overdue(), limits.grace()),
                new NotStarted(limits.start()),
                new Held(),
                new Failing(limits.failures()),
                new Resting(),
                new Implausible());
    }

    /** What is wrong with a source, at most once of each kind. */
    public List<Concern> look(SourceFacts facts, Instant now) {
        return inForce.stream().flatMap(rule -> rule.look(facts, now).stream()).toList();
    }
}

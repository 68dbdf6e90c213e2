package inzage.connector.alarm.rule;

import inzage.connector.sync.Run;
import inzage.connector.sync.RunState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** So many runs failed one after the other. One that ends otherwise, held or applied, ends the row. */
record Failing(int times) implements AlarmRule {
    @Override
    public Optional<Concern> look(SourceFacts facts, Instant now) {
        List<Run> newest = facts.runs().ended().stream().limit(times).toList();
        if (newest.size() < times || newest.stream().anyMatch(run -> run.state() != RunState.FAILED)) {
            return Optional.empty();
        }
        Run last = newest.get(0);
        return Optional.of(new Concern(
                AlarmKind.FAILED,
                last.id(),
                "%d or more runs in a row failed. The last, run %d, said: %s"
                        .formatted(times, last.id(), String.valueOf(last.message()))));
    }
}

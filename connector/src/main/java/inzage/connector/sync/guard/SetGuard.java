package inzage.connector.sync.guard;

import inzage.connector.sync.Finding;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Speaks if a record set that came before is missing or empty. */
record SetGuard() implements Guard {
    @Override
    public Stream<Finding> findings(Evidence evidence) {
        return evidence.setsBefore().entrySet().stream()
                .filter(before -> before.getValue() > 0)
                .flatMap(before -> finding(before, evidence.sets().get(before.getKey())));
    }

    private static Stream<Finding> finding(Map.Entry<String, Long> before, @Nullable Long now) {
        if (now == null) {
            return Stream.of(new Finding(
                    "missing",
                    before.getKey(),
                    "'%s' is missing; the last applied delivery had it.".formatted(before.getKey())));
        }
        if (now > 0) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                "empty",
                before.getKey(),
                "'%s' is empty; the last applied delivery had %d rows.".formatted(before.getKey(), before.getValue())));
    }
}

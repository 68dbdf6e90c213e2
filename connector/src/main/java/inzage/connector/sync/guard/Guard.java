package inzage.connector.sync.guard;

import inzage.connector.sync.Finding;
import java.util.stream.Stream;

/** Answers one question about a plan; what it finds keeps the plan from being applied. */
@FunctionalInterface
interface Guard {
    Stream<Finding> findings(Evidence evidence);
}

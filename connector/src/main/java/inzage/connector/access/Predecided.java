package inzage.connector.access;

import inzage.connector.canonical.RecordId;
import inzage.connector.consent.Consent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was decided or consented to and stands, by link. */
final class Predecided {
    private final Map<Pair, Set<AccessDecision.Kind>> decisions;
    private final Set<Pair> consented;

    Predecided(List<AccessDecision> decisions, List<Consent> consents) {
        this.decisions = decisions.stream()
                .collect(Collectors.groupingBy(
                        decision -> new Pair(decision.student(), decision.guardian()),
                        Collectors.mapping(AccessDecision::kind, Collectors.toSet())));
        this.consented = consents.stream()
                .map(consent -> new Pair(consent.student(), consent.guardian()))
                .collect(Collectors.toSet());
    }

    Set<AccessDecision.Kind> decisions(RecordId student, RecordId guardian) {
        return decisions.getOrDefault(new Pair(student, guardian), Set.of());
    }

    boolean consented(RecordId student, RecordId guardian) {
        return consented.contains(new Pair(student, guardian));
    }

    private record Pair(RecordId student, RecordId guardian) {}
}

package inzage.connector.publication;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.publication.Child.State;
import inzage.connector.publication.decision.Decision;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in which state a child stands in somebody's list, or that it does not stand there. */
final class Children {
    private Children() {}

    static Optional<Child> of(Asking asking) {
        Decision<Student> profile = asking.profile();
        Map<Module, Decision<Student>> modules = Arrays.stream(Module.values())
                .collect(Collectors.toMap(module -> module, module -> asking.module(module)));
        Set<Module> open = modules.entrySet().stream()
                .filter(module -> module.getValue().open())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Optional<Instant> next = all(profile, modules)
                .flatMap(decision -> decision.next().stream())
                .min(Instant::compareTo);
        RecordId id = asking.facts().student().id();
        Student student = asking.facts().student().record();
        if (profile.visible().findAny().isPresent() || !open.isEmpty()) {
            return Optional.of(new Child(
                    id, State.VISIBLE, student.givenName(), student.prefix(), student.familyName(), open, next));
        }
        boolean waits = all(profile, modules).anyMatch(decision -> decision.closedBy()
                .filter(Reason.CONSENT_MISSING::equals)
                .isPresent());
        return waits
                ? Optional.of(new Child(id, State.CONSENT_MISSING, student.givenName(), null, null, Set.of(), next))
                : Optional.empty();
    }

    private static Stream<Decision<Student>> all(Decision<Student> profile, Map<Module, Decision<Student>> modules) {
        return Stream.concat(Stream.of(profile), modules.values().stream());
    }
}

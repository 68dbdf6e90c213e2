package inzage.connector.publication;

import inzage.connector.canonical.Student;
import inzage.connector.publication.Child.State;
import inzage.connector.publication.decision.Decision;
import inzage.connector.store.Stored;
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
                .filter(module -> !module.ofSchool())
                .collect(Collectors.toMap(module -> module, module -> asking.module(module)));
        Set<Module> open = modules.entrySet().stream()
                .filter(module -> module.getValue().open())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Optional<Instant> next = all(profile, modules)
                .flatMap(decision -> decision.next().stream())
                .min(Instant::compareTo);
        if (profile.visible().findAny().isPresent() || !open.isEmpty()) {
            return Optional.of(visible(asking.facts().student(), open, next));
        }
        boolean waits = all(profile, modules).anyMatch(decision -> decision.closedBy()
                .filter(Reason.CONSENT_MISSING::equals)
                .isPresent());
        return waits ? Optional.of(waiting(asking.facts().student(), next)) : Optional.empty();
    }

    private static Child visible(Stored<Student> stored, Set<Module> open, Optional<Instant> next) {
        Student student = stored.record();
        return new Child(
                stored.id(), State.VISIBLE, student.givenName(), student.prefix(), student.familyName(), open, next);
    }

    /** The first name only: enough to tell which child the sentence is about. */
    private static Child waiting(Stored<Student> stored, Optional<Instant> next) {
        return new Child(stored.id(), State.CONSENT_MISSING, stored.record().givenName(), null, null, Set.of(), next);
    }

    private static Stream<Decision<Student>> all(Decision<Student> profile, Map<Module, Decision<Student>> modules) {
        return Stream.concat(Stream.of(profile), modules.values().stream());
    }
}

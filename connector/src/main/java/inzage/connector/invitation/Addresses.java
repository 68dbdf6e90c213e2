package inzage.connector.invitation;

import inzage.connector.publication.Viewer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who of a school has which address. */
final class Addresses {
    private final Map<String, Set<String>> guardians = new HashMap<>();
    private final Map<String, Set<String>> students = new HashMap<>();

    Addresses(List<Listed> all) {
        all.stream().filter(one -> one.email().isPresent()).forEach(one -> of(one.kind())
                .computeIfAbsent(one.folded(), address -> new HashSet<>())
                .add(one.identity()));
    }

    /**
     * Whether the address is somebody else's too. A guardian's address that is entered at the child is the guardian's; a student's
     * that a guardian has is not the student's alone, or a parent could consent for the student.
     */
    boolean shared(Listed one) {
        int alike = guardians.getOrDefault(one.folded(), Set.of()).size();
        if (one.kind() == Viewer.Kind.STUDENT) {
            alike += students.getOrDefault(one.folded(), Set.of()).size();
        }
        return one.email().isPresent() && alike > 1;
    }

    private Map<String, Set<String>> of(Viewer.Kind kind) {
        return kind == Viewer.Kind.STUDENT ? students : guardians;
    }
}

package inzage.connector.right.export;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Content;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import inzage.connector.store.CanonicalJson;
import inzage.connector.store.CanonicalJsonReader;
import inzage.connector.sync.suppression.Without;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a record's content is told to somebody: of lists that name many, only themselves; of bytes, none.
 *
 * @param persons whose copy it is
 * @param leftOut names of components
 */
record Told(Set<String> persons, Set<String> leftOut) {
    private static final Set<Class<? extends Canonical>> PEOPLE = Set.of(Student.class, Guardian.class);

    /** Of a record that is theirs. */
    String own(Kind kind, String content) {
        return kind.bulky() || kind.components().stream().anyMatch(component -> leftOut.contains(component.name()))
                ? cut(CanonicalJsonReader.read(kind, content))
                : content;
    }

    /** Of a record that only names them; empty if nothing is left. */
    Optional<String> shared(Kind kind, String content) {
        return new Without(this::another)
                .left(CanonicalJsonReader.read(kind, content))
                .map(this::cut);
    }

    private boolean another(Kind kind, Ref ref) {
        return PEOPLE.contains(kind.type()) && !(ref.resolved() && persons.contains(ref.value()));
    }

    private String cut(Canonical record) {
        Kind kind = Kind.of(record);
        Map<String, @Nullable Object> values = new HashMap<>(Kind.values(record));
        kind.components().stream()
                .filter(component -> leftOut.contains(component.name()) || component.type() == Content.class)
                .forEach(component -> values.put(component.name(), null));
        return CanonicalJson.write(kind.create(values));
    }
}

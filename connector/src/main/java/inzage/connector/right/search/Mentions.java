package inzage.connector.right.search;

import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import inzage.connector.store.CanonicalJsonReader;
import inzage.connector.sync.suppression.Suppressed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds records that wait for what they refer to, and refer to persons by what these are known by. */
final class Mentions {
    private final JdbcClient jdbc;

    Mentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Key> waiting(String school, Set<Suppressed> names) {
        return Kind.all().stream()
                .flatMap(kind -> waiting(school, kind, names).stream())
                .collect(Collectors.toSet());
    }

    private List<Key> waiting(String school, Kind kind, Set<Suppressed> names) {
        List<Key> found = new ArrayList<>();
        jdbc.sql("select source, record_key, content from \"" + kind.table()
                        + "\" where school = :school and waiting = true")
                .param("school", school)
                .query(row -> {
                    String source = row.getString("source");
                    if (names(CanonicalJsonReader.read(kind, row.getString("content")), source, names)) {
                        found.add(new Key(kind.name(), source, row.getString("record_key")));
                    }
                });
        return found;
    }

    private static boolean names(Canonical record, String source, Set<Suppressed> names) {
        return Kind.of(record).components().stream()
                .anyMatch(component -> component
                                .target()
                                .map(Kind::of)
                                .filter(target -> references(component.of(record))
                                        .anyMatch(ref -> named(target, ref, source, names)))
                                .isPresent()
                        || component.of(record) instanceof Audience audience
                                && audience.student() != null
                                && named(Kind.of(Student.class), audience.student(), source, names));
    }

    private static Stream<Ref> references(@Nullable Object value) {
        return value instanceof Ref ref
                ? Stream.of(ref)
                : value instanceof List<?> list ? list.stream().map(Ref.class::cast) : Stream.empty();
    }

    private static boolean named(Kind target, Ref ref, String source, Set<Suppressed> names) {
        return !ref.resolved() && names.stream().anyMatch(name -> name.means(source, target, ref));
    }
}

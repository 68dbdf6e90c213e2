package inzage.connector.sync.apply;

import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Recipients;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.store.IdentityRows;
import inzage.connector.store.RecipientIndex;
import inzage.connector.store.RecordChange;
import inzage.connector.store.RecordIds;
import inzage.connector.store.StoredIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Collects, while a plan is written, whom it concerns and who is not known any more. */
final class Touched {
    private static final Set<Class<?>> PEOPLE = Set.of(Guardian.class, Guardianship.class, Student.class);

    private final Predicate<Kind> concerns;
    private final Set<RecordId> students = new HashSet<>();
    private final Set<RecordId> recipients = new HashSet<>();
    private final Map<Kind, List<String>> marked = new HashMap<>();
    private final Map<Kind, List<String>> withdrawn = new HashMap<>();
    private boolean people;

    /**
     * @param concerns whether those are to be found out whom records of a kind are for that name students or groups
     */
    Touched(Predicate<Kind> concerns) {
        this.concerns = concerns;
    }

    void add(RecordChange change) {
        people |= PEOPLE.contains(change.kind().type());
        if (change instanceof RecordChange.Whole whole) {
            String student = whole.row().student();
            if (student != null) {
                students.add(new RecordId(student));
            }
            if (named(change.kind())) {
                whole.row().recipients().ifPresent(those -> recipients.addAll(those.all()));
            }
        } else if (change instanceof RecordChange.Mark mark) {
            marked.computeIfAbsent(mark.kind(), kind -> new ArrayList<>()).add(mark.key());
        } else if (RecordIds.shared(change.kind())) {
            withdrawn.computeIfAbsent(change.kind(), kind -> new ArrayList<>()).add(change.key());
        }
    }

    /** Whether records of people, or of how they belong together, are among it. */
    boolean people() {
        return people;
    }

    /** What was withdrawn is not to be met by others any more: its number may be given to somebody else. */
    void forget(IdentityRows identities, String school, String source) {
        withdrawn.forEach((kind, keys) -> identities.removeIdentifiers(school, kind, source, keys));
    }

    private boolean named(Kind kind) {
        return Recipients.has(kind) && concerns.test(kind);
    }

    /** Students of whom some record is different now, or was until this run. */
    Set<RecordId> students(StoredIndex stored, RecipientIndex index, String school, String source, long run) {
        Set<RecordId> all = new HashSet<>(students);
        all.addAll(index.students(school, recipients(index, school, source, run)));
        stored.studentsOfVersions(run).stream().map(RecordId::new).forEach(all::add);
        marked.forEach((kind, keys) -> stored.students(school, source, kind, keys).stream()
                .map(RecordId::new)
                .forEach(all::add));
        return all;
    }

    /** Students and groups that records are for now, or were until this run. */
    private Set<RecordId> recipients(RecipientIndex index, String school, String source, long run) {
        Set<RecordId> all = new HashSet<>(recipients);
        List<Kind> kinds = Kind.all().stream().filter(this::named).toList();
        all.addAll(index.ofVersions(run, kinds));
        kinds.forEach(kind -> all.addAll(index.of(school, source, kind, marked.getOrDefault(kind, List.of()))));
        return all;
    }
}

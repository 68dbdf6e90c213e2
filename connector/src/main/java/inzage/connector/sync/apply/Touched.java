package inzage.connector.sync.apply;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.store.IdentityRows;
import inzage.connector.store.RecordChange;
import inzage.connector.store.RecordIds;
import inzage.connector.store.StoredIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects, while a plan is written, whom it concerns and who is not known any more. */
final class Touched {
    private final Set<RecordId> students = new HashSet<>();
    private final Map<Kind, List<String>> marked = new HashMap<>();
    private final Map<Kind, List<String>> withdrawn = new HashMap<>();

    void add(RecordChange change) {
        if (change instanceof RecordChange.Whole whole) {
            String student = whole.row().student();
            if (student != null) {
                students.add(new RecordId(student));
            }
        } else if (change instanceof RecordChange.Mark mark) {
            marked.computeIfAbsent(mark.kind(), kind -> new ArrayList<>()).add(mark.key());
        } else if (RecordIds.shared(change.kind())) {
            withdrawn.computeIfAbsent(change.kind(), kind -> new ArrayList<>()).add(change.key());
        }
    }

    /** What was withdrawn is not to be met by others any more: its number may be given to somebody else. */
    void forget(IdentityRows identities, String school, String source) {
        withdrawn.forEach((kind, keys) -> identities.removeIdentifiers(school, kind, source, keys));
    }

    /** Students of whom some record is different now, or was until this run. */
    Set<RecordId> students(StoredIndex stored, String school, String source, long run) {
        Set<RecordId> all = new HashSet<>(students);
        stored.studentsOfVersions(run).stream().map(RecordId::new).forEach(all::add);
        marked.forEach((kind, keys) -> stored.students(school, source, kind, keys).stream()
                .map(RecordId::new)
                .forEach(all::add));
        return all;
    }
}

package inzage.connector.sync.plan;

import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Kind;
import inzage.connector.store.RecordRow;
import inzage.connector.store.StoredIndex;
import java.util.Set;

/** Counts new guardianships of students who had one, and changed ones: another adult at a known child is what a guard must see. */
final class Links {
    private final boolean links;
    private final Set<String> linked;
    private long unexpected;

    Links(StoredIndex stored, String school, String source, Kind kind) {
        links = kind.type() == Guardianship.class;
        linked = links ? stored.students(school, source, kind) : Set.of();
    }

    void created(RecordRow row) {
        String student = row.student();
        if (student != null && linked.contains(student)) {
            unexpected++;
        }
    }

    /** @param changed records of the kind that changed */
    long unexpected(long changed) {
        return unexpected + (links ? changed : 0);
    }
}

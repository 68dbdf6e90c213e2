package inzage.connector.sync;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import java.util.Set;

/** Told of changes of people alone: what else happens to students does not change who somebody is. */
public interface PeopleChanges extends AppliedChanges {
    @Override
    default void applied(String school, String source, long run, Set<RecordId> students, boolean silent) {}

    @Override
    default boolean concerns(Kind kind) {
        return false;
    }

    @Override
    void people(String school);
}

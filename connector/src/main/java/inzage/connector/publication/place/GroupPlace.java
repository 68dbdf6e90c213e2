package inzage.connector.publication.place;

import inzage.connector.canonical.Group;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.publication.setting.module.Places;
import inzage.connector.store.Stored;
import java.util.Optional;

/**
 * A group of one school year.
 *
 * @param name in lower case
 */
public record GroupPlace(
        RecordId id, String name, String schoolYear, Optional<RecordId> site, Optional<Integer> yearOfStudy) {
    public static GroupPlace of(Stored<Group> stored) {
        Group group = stored.record();
        return new GroupPlace(
                stored.id(),
                Places.name(group.name()),
                group.schoolYear(),
                Optional.ofNullable(group.site()).map(Ref::id),
                Optional.ofNullable(group.yearOfStudy()));
    }
}

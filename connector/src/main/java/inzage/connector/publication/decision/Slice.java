package inzage.connector.publication.decision;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Module;
import inzage.connector.store.Stored;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One child × one module: all versions that matter, read in one snapshot.
 *
 * @param student whose records they are
 * @param module empty for the profile, which is not switched on or off
 */
public record Slice<T extends Canonical>(
        RecordId student, Optional<Module> module, Map<RecordId, Versions<T>> records) {

    public static <T extends Canonical> Slice<T> of(
            RecordId student, Optional<Module> module, List<Stored<T>> versions) {
        Map<RecordId, Versions<T>> records = new LinkedHashMap<>();
        Versions.of(versions).forEach(record -> records.put(record.id(), record));
        return new Slice<>(student, module, records);
    }

    public Optional<Versions<T>> find(RecordId id) {
        return Optional.ofNullable(records.get(id));
    }
}

package inzage.connector.publication;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.setting.Settings;
import inzage.connector.store.batch.Asked;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings in force at each school. Every call answers from the caller's transaction, so that a change works at once. */
@FunctionalInterface
public interface SchoolSettings {
    /** What the school publishes; nothing if there is no such school. */
    Settings of(String school);

    /** Asks which version is in force, so that it can be asked with other things; empty where that need not be asked. */
    default Optional<Asked<Long>> version(String school) {
        return Optional.empty();
    }

    /**
     * As the other.
     *
     * @param version what {@link #version} came to
     */
    default Settings of(String school, List<Long> version) {
        return of(school);
    }

    /**
     * Whether a student was among the last members of the groups that the settings name, by their names in lower case. A group
     * that never was there is not named.
     */
    default Map<String, Boolean> lastMembership(String school, RecordId student) {
        return Map.of();
    }
}

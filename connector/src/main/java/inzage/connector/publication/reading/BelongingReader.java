package inzage.connector.publication.reading;

import inzage.connector.canonical.Group;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Site;
import inzage.connector.publication.SchoolSettings;
import inzage.connector.publication.place.Belonging;
import inzage.connector.publication.place.GroupPlace;
import inzage.connector.publication.setting.Settings;
import inzage.connector.publication.setting.module.ModuleSettings;
import inzage.connector.publication.setting.module.Places;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import java.util.stream.Collectors;

/** Reads where a student belongs. What the source withholds, or an operator closed, places nobody. */
final class BelongingReader {
    private final SchoolReader reader;
    private final SchoolSettings settings;

    BelongingReader(SchoolReader reader, SchoolSettings settings) {
        this.reader = reader;
        this.settings = settings;
    }

    /** Asks nothing of the store for a school where every child has the same modules. */
    Belonging of(String school, Settings published, RecordId student) {
        if (published.modules().values().stream().noneMatch(ModuleSettings::restricted)) {
            return Belonging.UNKNOWN;
        }
        return new Belonging(
                reader.all(school, Group.class).stream()
                        .filter(published::shows)
                        .map(GroupPlace::of)
                        .toList(),
                reader.all(school, Site.class).stream()
                        .filter(published::shows)
                        .collect(Collectors.toMap(
                                Stored::id, site -> Places.name(site.record().name()), (one, other) -> one)),
                settings.lastMembership(school, student));
    }
}

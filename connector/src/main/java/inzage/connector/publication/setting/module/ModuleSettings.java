package inzage.connector.publication.setting.module;

import inzage.connector.publication.Viewer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a school says about one module.
 *
 * @param audiences for whom it is on; empty: off
 * @param dashboard whether it is also shown on the dashboard
 * @param history whether earlier school years are shown
 * @param from the first day of which notes and plans are shown; empty: from the beginning
 * @param onlyFor whom it is open for; without any place, for all
 * @param notFor whom it is closed for
 */
public record ModuleSettings(
        Set<Viewer.Kind> audiences,
        boolean dashboard,
        boolean history,
        Optional<LocalDate> from,
        Places onlyFor,
        Places notFor) {
    /** Open to nobody. */
    public static final ModuleSettings OFF = on(Set.of());

    public ModuleSettings {
        audiences = Set.copyOf(audiences);
    }

    /** On for these, and nothing else said. */
    public static ModuleSettings on(Set<Viewer.Kind> audiences) {
        return new ModuleSettings(audiences, false, false, Optional.empty(), Places.NONE, Places.NONE);
    }

    /** Whether any child has less of it than another. */
    public boolean restricted() {
        return !onlyFor.none() || !notFor.none();
    }
}

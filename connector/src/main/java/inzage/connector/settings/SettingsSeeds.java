package inzage.connector.settings;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.settings.document.SettingChange;
import inzage.connector.settings.document.SettingsTree;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the settings of a school from its file the first time it is seen. Later the file only says what it would have. */
@Component
public class SettingsSeeds implements SmartInitializingSingleton {
    /** Who changed what was taken from the file. */
    public static final String FILE = "the school's file";

    private static final String SIGNATURE = ".by";

    private final SettingsRows rows;
    private final Schools schools;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public SettingsSeeds(SettingsRows rows, Schools schools, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.schools = schools;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Before anybody can ask. */
    @Override
    public void afterSingletonsInstantiated() {
        seed();
    }

    /** Schools that have settings keep them. */
    public void seed() {
        schools.all().forEach(school -> transaction.executeWithoutResult(status -> seed(school)));
    }

    /** Sentences about what a school's file says and is not applied. */
    public List<String> notApplied(SchoolSetup school) {
        return rows.find(school.id())
                .flatMap(StoredDocument::tree)
                .map(stored -> stored.changesTo(new SettingsTree(school.settings())).stream()
                        .map(change -> sentence(school, change))
                        .toList())
                .orElse(List.of());
    }

    private void seed(SchoolSetup school) {
        SettingsTree file = new SettingsTree(school.settings());
        if (rows.insert(school.id(), file.json(), FILE, clock.instant())) {
            List<SettingChange> all = SettingsTree.EMPTY.changesTo(file);
            rows.note(school.id(), 1, all, FILE, clock.instant());
        }
    }

    private String sentence(SchoolSetup school, SettingChange change) {
        Optional<PastChange> last = rows.lastChange(school.id(), change.key());
        String changed = last.map(
                        past -> "changed by " + past.by() + " on " + LocalDate.ofInstant(past.at(), school.zone()))
                .orElse("as it was seeded");
        return change.key() + ": the school's file says " + said(change, change.after()) + ", not applied; in force is "
                + said(change, change.before()) + ", " + changed;
    }

    /** Whoever signed a declaration is nobody's business but the school's: these sentences go to the log. */
    private static String said(SettingChange change, @Nullable String value) {
        if (value == null) {
            return "nothing";
        }
        return change.key().endsWith(SIGNATURE) ? "a name" : "'" + value + "'";
    }
}

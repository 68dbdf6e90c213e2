package inzage.connector.settings;

import inzage.connector.canonical.Group;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.canonical.Site;
import inzage.connector.publication.Module;
import inzage.connector.publication.decision.Calendar;
import inzage.connector.publication.release.ReleaseSettings;
import inzage.connector.publication.release.SchoolDays;
import inzage.connector.publication.setting.Settings;
import inzage.connector.publication.setting.module.ModuleSettings;
import inzage.connector.publication.setting.module.Places;
import inzage.connector.school.SchoolSetup;
import inzage.connector.settings.document.SettingsTree;
import inzage.connector.settings.group.LastMembers;
import inzage.connector.settings.question.OpenQuestions;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what is not right in settings: how they are written, what nobody answered, and places that the school does not have. */
@Component
public class SettingsCheck {
    private final SchoolReader reader;
    private final LastMembers lastMembers;
    private final Clock clock;

    public SettingsCheck(SchoolReader reader, LastMembers lastMembers, Clock clock) {
        this.reader = reader;
        this.lastMembers = lastMembers;
        this.clock = clock;
    }

    /** Sentences about what must not be saved so: each names a setting and what to do. */
    List<String> problems(SchoolSetup school, SettingsTree written) {
        Settings.Parsed parsed = OpenQuestions.closing(school, Settings.parse(written.root()));
        return Stream.concat(
                        parsed.problems().stream(),
                        places(school, parsed.settings())
                                .filter(place -> !place.stays())
                                .map(Gone::sentence))
                .toList();
    }

    /** Sentences about what was right once and asks for a decision: a group that is not there any more. */
    List<String> warnings(SchoolSetup school, SettingsTree written) {
        Settings settings = Settings.parse(written.root()).settings();
        return Stream.concat(
                        places(school, settings).filter(Gone::stays).map(Gone::sentence),
                        holidays(school, settings.releases()))
                .toList();
    }

    private Stream<String> holidays(SchoolSetup school, ReleaseSettings releases) {
        return !releases.mindsHolidays()
                        || new SchoolDays(reader.versions(school.id(), SchoolYear.class), releases.holidays()).known()
                ? Stream.empty()
                : Stream.of("settings.releases.holidays: nobody entered any holidays, here or in the administration's"
                        + " school years; results are released every day from Monday to Friday");
    }

    /** Asks nothing of the store for a school that restricts nothing. */
    private Stream<Gone> places(SchoolSetup school, Settings settings) {
        if (settings.modules().values().stream().noneMatch(ModuleSettings::restricted)) {
            return Stream.empty();
        }
        Set<String> groups = groups(school);
        Set<String> sites = reader.all(school.id(), Site.class).stream()
                .map(site -> Places.name(site.record().name()))
                .collect(Collectors.toSet());
        Map<String, Integer> last = lastMembers.counts(school.id());
        return settings.modules().entrySet().stream()
                .flatMap(module -> Stream.of(
                        Map.entry(
                                at(module.getKey(), "onlyFor"),
                                module.getValue().onlyFor()),
                        Map.entry(
                                at(module.getKey(), "notFor"), module.getValue().notFor())))
                .flatMap(named -> Stream.concat(
                        missing(named.getValue().groups(), groups)
                                .map(group -> Gone.group(named.getKey(), group, last.get(group))),
                        missing(named.getValue().sites(), sites).map(site -> Gone.site(named.getKey(), site))));
    }

    private static Stream<String> missing(Set<String> named, Set<String> known) {
        return named.stream().filter(name -> !known.contains(name)).sorted();
    }

    private Set<String> groups(SchoolSetup school) {
        Calendar calendar = new Calendar(
                school.zone(),
                reader.all(school.id(), SchoolYear.class).stream()
                        .map(Stored::record)
                        .toList());
        String year = calendar.yearOf(calendar.day(clock.instant()));
        return reader.all(school.id(), Group.class).stream()
                .map(Stored::record)
                .filter(group -> group.schoolYear().equals(year))
                .map(group -> Places.name(group.name()))
                .collect(Collectors.toSet());
    }

    private static String at(Module module, String key) {
        return "settings.modules." + module.word() + "." + key;
    }

    /**
     * A place that the school does not have.
     *
     * @param stays whether it had it, and the last members stand for it
     */
    private record Gone(boolean stays, String sentence) {
        static Gone group(String key, String group, @Nullable Integer last) {
            String gone = key + ".groups: there is no group '" + group + "' in this school year; ";
            return last == null
                    ? new Gone(false, gone + "write its name as the administration has it")
                    : new Gone(true, gone + "its " + last + " last members count until you write its successor");
        }

        static Gone site(String key, String site) {
            return new Gone(
                    false,
                    key + ".sites: there is no site '" + site + "'; write its name as the administration has it");
        }
    }
}

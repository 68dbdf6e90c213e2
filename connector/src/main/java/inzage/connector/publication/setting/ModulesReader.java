package inzage.connector.publication.setting;

import inzage.connector.publication.Module;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.setting.module.ModuleSettings;
import inzage.connector.publication.setting.module.Places;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@link ModuleSettings}. A module with a mistake in it stays off: it may be the one word that would have closed it. */
final class ModulesReader {
    private static final Map<String, Viewer.Kind> AUDIENCES =
            Map.of("guardians", Viewer.Kind.GUARDIAN, "students", Viewer.Kind.STUDENT);
    private static final Map<String, Module> MODULES =
            Arrays.stream(Module.values()).collect(Collectors.toMap(Module::word, module -> module));
    /** What they show was perhaps written when nobody thought that it would be read at home. */
    private static final Set<String> DATED = Set.of(Module.NOTES.word(), Module.PLANS.word());

    private static final String BEGINNING = "beginning";

    private ModulesReader() {}

    static Map<Module, ModuleSettings> modules(Section section) {
        Map<Module, ModuleSettings> modules = new EnumMap<>(Module.class);
        section.only(MODULES.keySet().toArray(String[]::new));
        MODULES.forEach((word, module) -> Optional.of(module(section, word))
                .filter(read -> !read.audiences().isEmpty())
                .ifPresent(read -> modules.put(module, read)));
        return modules;
    }

    /** Which categories each audience sees. */
    static Map<Viewer.Kind, Set<String>> categories(Section section) {
        section.only(AUDIENCES.keySet().toArray(String[]::new));
        Map<Viewer.Kind, Set<String>> categories = new EnumMap<>(Viewer.Kind.class);
        AUDIENCES.forEach((word, kind) -> categories.put(
                kind, section.texts(word).stream().map(Places::name).collect(Collectors.toUnmodifiableSet())));
        return categories;
    }

    private static ModuleSettings module(Section modules, String word) {
        if (modules.isSection(word)) {
            return modules.section(word)
                    .map(section -> full(section, DATED.contains(word)))
                    .orElse(ModuleSettings.OFF);
        }
        Set<Viewer.Kind> audiences = Set.copyOf(modules.words(word, AUDIENCES));
        if (!audiences.isEmpty() && DATED.contains(word)) {
            modules.problem(missingStart(modules.at(word) + ".from"));
            return ModuleSettings.OFF;
        }
        return ModuleSettings.on(audiences);
    }

    private static ModuleSettings full(Section section, boolean dated) {
        int before = section.mistakes();
        section.only(
                dated
                        ? new String[] {"for", "dashboard", "history", "from", "onlyFor", "notFor"}
                        : new String[] {"for", "dashboard", "history", "onlyFor", "notFor"});
        Set<Viewer.Kind> audiences = Set.copyOf(section.words("for", AUDIENCES));
        Optional<LocalDate> from = dated && !audiences.isEmpty() ? from(section) : Optional.empty();
        Places onlyFor = places(section, "onlyFor");
        Places notFor = places(section, "notFor");
        return section.mistakes() > before
                ? ModuleSettings.OFF
                : new ModuleSettings(
                        audiences, section.shown("dashboard"), section.shown("history"), from, onlyFor, notFor);
    }

    private static Optional<LocalDate> from(Section section) {
        if (!section.has("from")) {
            section.problem(missingStart(section.at("from")));
            return Optional.empty();
        }
        return section.text("from").filter(BEGINNING::equals).isPresent() ? Optional.empty() : section.day("from");
    }

    private static Places places(Section module, String key) {
        if (!module.has(key)) {
            return Places.NONE;
        }
        Optional<Section> section = module.section(key).map(places -> places.only("groups", "sites", "years"));
        Places places = section.map(read ->
                        new Places(Set.copyOf(read.texts("groups")), Set.copyOf(read.texts("sites")), years(read)))
                .orElse(Places.NONE);
        if (section.isPresent() && places.none()) {
            module.problem(module.at(key) + " names nobody: say which groups, sites or years, or leave it out");
        }
        return places;
    }

    private static Set<Integer> years(Section places) {
        List<String> written = places.texts("years");
        written.stream()
                .filter(year -> !year.matches("[1-9]"))
                .forEach(year ->
                        places.problem(places.at("years") + ": '" + year + "' is not a year of study from 1 to 9"));
        return written.stream()
                .filter(year -> year.matches("[1-9]"))
                .map(Integer::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String missingStart(String where) {
        return where
                + " is missing: the module stays off until it has for: and from: with a first day, like 2026-08-01,"
                + " or the word beginning";
    }
}

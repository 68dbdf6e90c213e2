package inzage.mappings.school;

import inzage.connector.canonical.Kind;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools.Problem;
import inzage.connector.school.SourceSetup;
import inzage.mappings.load.Systems;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Mistake;
import inzage.mappings.yaml.Mistakes;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Node;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the file of one school. */
final class SchoolReader {
    private final String school;
    private final Systems systems;
    private final Secrets secrets;
    private final Mistakes mistakes = new Mistakes();
    private final List<Problem> setAside = new ArrayList<>();

    SchoolReader(String school, Systems systems, Secrets secrets) {
        this.school = school;
        this.systems = systems;
        this.secrets = secrets;
    }

    /** Sources with a mistake. */
    List<Problem> setAside() {
        return setAside;
    }

    /** @throws DefinitionError if something outside its sources is wrong: then the school as a whole is set aside */
    SchoolSetup read(Node document) {
        return mistakes.whole(() -> school(document));
    }

    private SchoolSetup school(Node document) {
        Entries file = Entries.of(document, mistakes);
        checkName(file);
        Map<String, Node> written = file.entries("sources").map(Entries::all).orElseGet(Map::of);
        file.unavailable("board", "holidays");
        SchoolSetup setup = new SchoolSetup(
                school,
                file.text("name"),
                file.maybe("brin"),
                zone(file),
                file.maybe("locale").orElse("nl"),
                sources(written),
                owns(file, written.keySet()),
                settings(file));
        file.done();
        return setup;
    }

    private void checkName(Entries file) {
        String name = file.text("school");
        if (!name.equals(school) || !name.matches("[a-z0-9-]+")) {
            mistakes.add(
                    file.at("school"),
                    "the file of school '" + name + "' must be called " + name
                            + ".yml, in lower case letters, digits and hyphens");
        }
    }

    private ZoneId zone(Entries file) {
        String zone = file.maybe("zone").orElse("Europe/Amsterdam");
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            mistakes.add(
                    file.at("zone"),
                    "there is no zone '" + zone + "'" + Nearest.hint(zone, ZoneId.getAvailableZoneIds()));
            return ZoneOffset.UTC;
        }
    }

    private List<SourceSetup> sources(Map<String, Node> written) {
        List<SourceSetup> sources = new ArrayList<>();
        written.forEach((name, node) -> {
            try {
                sources.add(new SourceReader(systems, new SourceSecrets(secrets, school, name)).read(name, node));
            } catch (DefinitionError e) {
                for (Mistake mistake : e.mistakes()) {
                    setAside.add(new Problem(Optional.of(school), Optional.of(name), mistake.toString()));
                }
            }
        });
        return sources;
    }

    private Map<String, List<String>> owns(Entries file, Set<String> sources) {
        Map<String, List<String>> owns = new LinkedHashMap<>();
        file.entries("owns").ifPresent(entries -> entries.all().keySet().forEach(what -> {
            checkOwned(what, entries);
            List<String> owners = entries.texts(what);
            owners.stream()
                    .filter(owner -> !sources.contains(owner))
                    .forEach(owner -> mistakes.add(
                            entries.at(what), "there is no source '" + owner + "'" + Nearest.choice(owner, sources)));
            owns.put(what, owners);
        }));
        return owns;
    }

    private void checkOwned(String what, Entries entries) {
        String name = what.replaceFirst("\\..*", "");
        Optional<Kind> kind = Kind.named(name);
        if (kind.isEmpty()) {
            List<String> known = Kind.all().stream().map(Kind::name).toList();
            mistakes.add(entries.at(what), "there is no kind of record '" + name + "'" + Nearest.choice(name, known));
        } else if (what.indexOf('.') > 0
                && kind.get().component(what.substring(name.length() + 1)).isEmpty()) {
            mistakes.add(entries.at(what), name + " has no field '" + what.substring(name.length() + 1) + "'");
        }
    }

    private static Map<String, Object> settings(Entries file) {
        Map<String, Object> settings = new LinkedHashMap<>();
        file.entries("settings")
                .ifPresent(entries -> entries.all().forEach((name, node) -> settings.put(name, node.plain())));
        return settings;
    }
}

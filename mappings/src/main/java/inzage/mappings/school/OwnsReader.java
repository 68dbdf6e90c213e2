package inzage.mappings.school;

import inzage.connector.canonical.Component;
import inzage.connector.canonical.Kind;
import inzage.connector.store.Ownership;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads who is right where several sources bring the same, and says the owners that the file leaves to the order of its sources.
 * They are fixed here, before a source is set aside for a mistake: otherwise the next one would become the owner of its records.
 */
final class OwnsReader {
    private final Map<String, Set<Kind>> sources;

    /** @param sources what each source of the file brings, in its order, those with a mistake included */
    OwnsReader(Map<String, Set<Kind>> sources) {
        this.sources = sources;
    }

    Map<String, List<String>> read(Entries file) {
        Map<String, List<String>> owns = new LinkedHashMap<>();
        file.entries("owns").ifPresent(entries -> entries.all().keySet().forEach(what -> {
            List<String> owners = entries.texts(what);
            String name = what.replaceFirst("\\..*", "");
            Kind.named(name)
                    .ifPresentOrElse(kind -> check(kind, what, owners, entries), () -> noKind(name, what, entries));
            owns.put(what, owners);
        }));
        Kind.all().stream().filter(kind -> !Ownership.addsUp(kind)).forEach(kind -> first(kind)
                .ifPresent(owner -> owns.putIfAbsent(kind.name(), List.of(owner))));
        return owns;
    }

    private Optional<String> first(Kind kind) {
        return sources.entrySet().stream()
                .filter(source -> source.getValue().contains(kind))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static void noKind(String name, String what, Entries entries) {
        List<String> known = Kind.all().stream().map(Kind::name).toList();
        entries.mistakes()
                .add(entries.at(what), "there is no kind of record '" + name + "'" + Nearest.choice(name, known));
    }

    private void check(Kind kind, String what, List<String> owners, Entries entries) {
        boolean whole = what.equals(kind.name());
        if (!whole) {
            field(kind, what, entries);
        }
        if (owners.isEmpty()) {
            entries.mistakes().add(entries.at(what), "name the source that '" + what + "' comes from");
        }
        if (whole && !Ownership.addsUp(kind) && owners.size() > 1) {
            entries.mistakes()
                    .add(
                            entries.at(what),
                            kind + " has one owner; give others single fields, as in " + kind + "."
                                    + kind.components()
                                            .get(kind.components().size() - 1)
                                            .name());
        }
        owners.forEach(owner -> owner(kind, what, owner, entries));
    }

    private static void field(Kind kind, String what, Entries entries) {
        String field = what.substring(kind.name().length() + 1);
        if (kind.component(field).isEmpty()) {
            List<String> known = kind.components().stream().map(Component::name).toList();
            entries.mistakes()
                    .add(entries.at(what), kind + " has no field '" + field + "'" + Nearest.choice(field, known));
        }
    }

    private void owner(Kind kind, String what, String owner, Entries entries) {
        Set<Kind> brings = sources.get(owner);
        if (brings == null) {
            entries.mistakes()
                    .add(
                            entries.at(what),
                            "there is no source '" + owner + "'" + Nearest.choice(owner, sources.keySet()));
        } else if (!brings.contains(kind)) {
            entries.mistakes().add(entries.at(what), "source '" + owner + "' does not bring " + kind);
        }
    }
}

package inzage.mappings.school;

import inzage.connector.canonical.Kind;
import inzage.mappings.definition.Definition;
import inzage.mappings.load.Systems;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Mistakes;
import inzage.mappings.yaml.Node;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a school's file refers to.
 *
 * @param trial see {@link BindingReader}
 */
record Surroundings(Systems systems, Boards boards, Secrets secrets, SettingsReader settings, boolean trial) {
    static Surroundings read(SchoolsProperties properties, Secrets secrets, boolean trial) {
        Path schools = properties.folder().toAbsolutePath();
        Path root = schools.getParent() == null ? schools : schools.getParent();
        return new Surroundings(
                Systems.load(properties.systems()),
                Boards.load(properties.boards()),
                secrets,
                new SettingsReader(root),
                trial);
    }

    /** What a source with a mistake would bring; where even that cannot be told, everything. */
    Set<Kind> supposed(Node source) {
        Entries entries = Entries.of(source, new Mistakes());
        Set<Kind> all = systems.find(entries.maybe("system").orElse(""))
                .map(Definition::kinds)
                .orElseGet(() -> Set.copyOf(Kind.all()));
        List<String> named = entries.texts("kinds");
        Set<Kind> taken =
                all.stream().filter(kind -> named.contains(kind.name())).collect(Collectors.toUnmodifiableSet());
        return taken.size() == named.size() && !named.isEmpty() ? taken : all;
    }
}

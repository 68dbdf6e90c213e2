package inzage.mappings.school;

import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Mistakes;
import inzage.mappings.yaml.Node;
import inzage.mappings.yaml.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads what a school publishes. {@code seed} names files to begin with, so that schools can share one; a later one wins over an
 * earlier one, and the school's own words over all.
 *
 * @param root the folder that seeds lie below
 */
record SettingsReader(Path root) {
    private static final String SEED = "seed";

    SettingsReader {
        root = root.toAbsolutePath().normalize();
    }

    Map<String, Object> read(Entries file) {
        Map<String, Object> settings = new LinkedHashMap<>();
        file.entries("settings").ifPresent(entries -> {
            entries.texts(SEED).forEach(seed -> entries.mistakes()
                    .collecting(() -> settings.putAll(seed(seed, entries.at(SEED)))));
            settings.putAll(plain(entries));
        });
        return settings;
    }

    private Map<String, Object> seed(String written, Place at) {
        Path file = root.resolve(written).normalize();
        if (!file.startsWith(root)) {
            throw new DefinitionError(at, "'" + written + "' lies outside " + root);
        }
        if (!Files.isRegularFile(file)) {
            throw new DefinitionError(at, "there is no file " + file + "; create it or mend 'seed'");
        }
        Node seed = YamlFiles.read(file);
        Mistakes mistakes = new Mistakes();
        return mistakes.whole(() -> plain(Entries.of(seed, mistakes)));
    }

    private static Map<String, Object> plain(Entries entries) {
        Map<String, Object> plain = new LinkedHashMap<>();
        entries.all().forEach((name, node) -> {
            if (!name.equals(SEED)) {
                plain.put(name, node.plain());
            }
        });
        return plain;
    }
}

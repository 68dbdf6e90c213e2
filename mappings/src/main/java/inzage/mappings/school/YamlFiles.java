package inzage.mappings.school;

import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Node;
import inzage.mappings.yaml.Place;
import inzage.mappings.yaml.YamlReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that an operator writes. */
final class YamlFiles {
    private YamlFiles() {}

    /** Sorted by name; none if there is no such folder. */
    static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be read", e);
        }
    }

    /** @throws DefinitionError if it is no YAML or no text */
    static Node read(Path file) {
        try (Reader text = Files.newBufferedReader(file)) {
            return YamlReader.read(file.toString(), text);
        } catch (IOException e) {
            throw new DefinitionError(
                    new Place(file.toString(), 1, 1), "it cannot be read as UTF-8 text: " + e.getMessage());
        }
    }
}

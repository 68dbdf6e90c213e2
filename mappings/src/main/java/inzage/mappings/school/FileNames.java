package inzage.mappings.school;

import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Place;
import java.nio.file.Path;

/** What files, schools, boards and sources are called: they stand in addresses, tables and folders. */
final class FileNames {
    private static final String PLAIN = "[a-z0-9][a-z0-9-]*";

    private FileNames() {}

    /** The school or board that a file is of. */
    static String of(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.yml$", "");
    }

    /** A file says what it is of, so that a copy under another name is not taken for another school. */
    static void check(String what, String expected, Entries file) {
        String name = file.text(what);
        if (!name.equals(expected) || !name.matches(PLAIN)) {
            file.mistakes()
                    .add(
                            file.at(what),
                            "the file of " + what + " '" + name + "' must be called " + name
                                    + ".yml, in lower case letters, digits and hyphens");
        }
    }

    /** @throws DefinitionError if a source cannot be called so */
    static void checkSource(String name, Place at) {
        if (!name.matches(PLAIN)) {
            throw new DefinitionError(
                    at, "a source is called in lower case letters, digits and hyphens, not '" + name + "'");
        }
    }
}

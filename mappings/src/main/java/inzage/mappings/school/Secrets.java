package inzage.mappings.school;

import inzage.connector.school.Secret;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Where the secrets of schools lie: a file {@code <school or board>/<source>/<parameter>} below one folder, else the
 * environment as {@code INZAGE_<SCHOOL OR BOARD>_<SOURCE>_<PARAMETER>}. A school's own wins over its board's.
 *
 * @param folder need not exist
 * @param environment asked by name
 */
record Secrets(Path folder, Function<String, Optional<String>> environment) {
    static Secrets of(Path folder) {
        return new Secrets(folder, name -> Optional.ofNullable(System.getenv(name)));
    }

    /** @param owners the school, then its board if it has one */
    SourceSecrets of(List<String> owners, String source) {
        return new SourceSecrets() {
            @Override
            public Optional<Secret> find(String parameter, Place at) {
                return owners.stream()
                        .flatMap(owner -> Secrets.this.find(owner, source, parameter, at).stream())
                        .findFirst();
            }

            @Override
            public String instruction(String parameter) {
                String owner = owners.get(0);
                return "put it into " + file(owner, source, parameter) + " or into the environment as "
                        + variable(owner, source, parameter);
            }
        };
    }

    private Optional<Secret> find(String owner, String source, String parameter, Place at) {
        Path file = file(owner, source, parameter);
        Optional<String> found = Files.exists(file)
                ? Optional.of(read(file, at))
                : environment.apply(variable(owner, source, parameter));
        return found.filter(value -> !value.isEmpty()).map(Secret::new);
    }

    private Path file(String owner, String source, String parameter) {
        return folder.resolve(owner).resolve(source).resolve(parameter);
    }

    private static String variable(String owner, String source, String parameter) {
        return String.join("_", "INZAGE", owner, source, parameter)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "_");
    }

    private static String read(Path file, Place at) {
        try {
            if (openToAll(file)) {
                throw new DefinitionError(at, file + " can be read by everybody; let its owner alone read it");
            }
            return Files.readString(file).replaceFirst("\\R+$", "");
        } catch (IOException e) {
            // The reason is left out: what is said of bytes that are no text may repeat them.
            throw new DefinitionError(at, file + " cannot be read as a file of UTF-8 text");
        }
    }

    private static boolean openToAll(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return false;
        }
        Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
        return rights.contains(PosixFilePermission.OTHERS_READ);
    }
}

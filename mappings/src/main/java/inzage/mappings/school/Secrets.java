package inzage.mappings.school;

import inzage.connector.school.Secret;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where secrets are looked for, so that none has to stand in a school's file: in
 * {@code <folder>/<school or board>/<source>/<parameter>}, then in the environment as
 * {@code INZAGE_<SCHOOL OR BOARD>_<SOURCE>_<PARAMETER>}, in capitals and with {@code _} for every other sign. The file wins.
 *
 * @param folder need not exist
 * @param environment the variables of this process
 */
public record Secrets(Path folder, Map<String, String> environment) {
    private static final Set<PosixFilePermission> THE_WORLDS =
            Set.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 _.-]*");

    public Secrets {
        environment = Map.copyOf(environment);
    }

    /**
     * The secret, if it was given.
     *
     * @param owner the school or board
     * @param at where the school's file asks for it
     * @throws DefinitionError if there is a file that cannot be read or that everybody on this machine may read; names the file,
     *     never what is in it
     */
    public Optional<Secret> find(String owner, String source, String parameter, Place at) {
        Optional<Path> file = file(owner, source, parameter).filter(Files::isRegularFile);
        return file.isPresent()
                ? file.map(path -> read(path, at))
                : Optional.ofNullable(environment.get(variable(owner, source, parameter)))
                        .filter(value -> !value.isEmpty())
                        .map(Secret::new);
    }

    /** Both places, for the sentence that asks for the secret. */
    public String places(String owner, String source, String parameter) {
        String variable = "in the environment as " + variable(owner, source, parameter);
        return file(owner, source, parameter)
                .map(path -> "in the file " + path + " or " + variable)
                .orElse(variable);
    }

    /** None for a name that would lead out of the folder. */
    private Optional<Path> file(String owner, String source, String parameter) {
        boolean plain = NAME.matcher(owner).matches()
                && NAME.matcher(source).matches()
                && NAME.matcher(parameter).matches();
        return plain ? Optional.of(folder.resolve(owner).resolve(source).resolve(parameter)) : Optional.empty();
    }

    private static String variable(String owner, String source, String parameter) {
        return "INZAGE_"
                + String.join("_", owner, source, parameter)
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[^A-Z0-9]", "_");
    }

    private static Secret read(Path file, Place at) {
        try {
            boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
            if (posix && Files.getPosixFilePermissions(file).stream().anyMatch(THE_WORLDS::contains)) {
                throw new DefinitionError(
                        at, "everybody on this machine may read " + file + "; take that right away: chmod 600 " + file);
            }
            return new Secret(Files.readString(file).replaceFirst("\\R\\z", ""));
        } catch (IOException e) {
            throw new DefinitionError(at, file + " cannot be read as UTF-8 text by the user Inzage runs as");
        }
    }

    /** Never shows a variable. */
    @Override
    public String toString() {
        return "Secrets of " + folder;
    }
}

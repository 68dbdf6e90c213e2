package inzage.connector.store;

import inzage.connector.school.WrongSetting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Finds the secret of the installation: in the settings, else in the home folder, else makes one there. */
public final class InstallationKeyFile {
    /** Its name in the home folder. */
    public static final String NAME = "key";

    private static final int LENGTH = 32;

    private InstallationKeyFile() {}

    /**
     * The installation's key.
     *
     * @throws WrongSetting if there is none and none may be made, or it is not one
     */
    static InstallationKey read(InstallationSettings settings) {
        if (settings.key() != null && !settings.key().isBlank()) {
            return decode(settings.key(), "inzage.key");
        }
        Path file = settings.home().resolve(NAME);
        try {
            if (!Files.exists(file)) {
                create(settings, file);
            }
            return decode(Files.readString(file), "the file " + file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the installation's key", e);
        }
    }

    /**
     * The installation's key, if it has one already.
     *
     * @throws WrongSetting if what it has is not a key
     */
    public static Optional<InstallationKey> find(InstallationSettings settings) {
        boolean given = settings.key() != null && !settings.key().isBlank();
        return given || Files.exists(settings.home().resolve(NAME)) ? Optional.of(read(settings)) : Optional.empty();
    }

    private static void create(InstallationSettings settings, Path file) throws IOException {
        if (!settings.createKey()) {
            throw new WrongSetting(
                    "There is no key. Set inzage.key to 32 bytes in base64 (openssl rand -base64 32), and keep it safe:"
                            + " without it neither public ids nor landed files can be told any more.");
        }
        Files.createDirectories(settings.home());
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        Files.createFile(file, OwnerOnly.file(file));
        Files.writeString(file, Base64.getEncoder().encodeToString(secret));
    }

    private static InstallationKey decode(String text, String where) {
        try {
            return new InstallationKey(Base64.getDecoder().decode(text.strip()));
        } catch (IllegalArgumentException e) {
            throw new WrongSetting(
                    "What stands in " + where + " is not a key: 32 bytes in base64, as openssl rand -base64 32 makes.");
        }
    }
}

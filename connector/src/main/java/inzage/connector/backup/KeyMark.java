package inzage.connector.backup;

import inzage.connector.store.InstallationKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Tells one installation's key from another's, one way only. */
final class KeyMark {
    private static final int BYTES = 8;

    private KeyMark() {}

    /** Empty for no key. */
    static String of(Optional<InstallationKey> key) {
        return key.map(known -> HexFormat.of().formatHex(Arrays.copyOf(known.derive("mark in a backup"), BYTES)))
                .orElse("");
    }
}

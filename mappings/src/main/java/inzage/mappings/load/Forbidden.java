package inzage.mappings.load;

import java.util.Locale;
import java.util.Set;

/** Names of numbers that the law keeps to education itself, and of what nobody may keep: never mapped, whatever a file says. */
final class Forbidden {
    private static final Set<String> NAMES = Set.of(
            "bsn",
            "sofinummer",
            "onderwijsnummer",
            "pgn",
            "bsn_ondwnr-4",
            "iban",
            "password",
            "burgerservicenummer",
            "persoonsgebondennummer");

    private Forbidden() {}

    /** Also as the last part of a longer name: {@code metadata.bsn}. */
    static boolean names(String column) {
        String lower = column.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower) || NAMES.contains(lower.substring(lower.lastIndexOf('.') + 1));
    }
}

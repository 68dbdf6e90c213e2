package inzage.mappings.expression;

import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Place;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names of numbers that the law keeps to education itself, and of what nobody may keep: never mapped, whatever a file says. The
 * eckid, by which pupils and teachers are known to publishers, may be a key, for it is the most stable one there is; but only
 * hashed, so that nobody outside learns it from here.
 */
public final class Forbidden {
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

    private static final String ECKID = "eckid";

    private Forbidden() {}

    /** Whether any part of a name is one of them: {@code metadata.bsn}, {@code persoon/bsn}, {@code @bsn}. */
    public static boolean names(String column) {
        return parts(column).anyMatch(NAMES::contains);
    }

    public static boolean eckid(String column) {
        return parts(column).anyMatch(ECKID::equals);
    }

    /** @throws DefinitionError if the name may not be used, not even as a key */
    public static void refuse(String column, Place at) {
        if (names(column)) {
            throw new DefinitionError(at, "'" + column + "' may not be mapped: it is kept out of this program by law");
        }
    }

    /** @throws DefinitionError if the name may not be used other than as a hashed key */
    public static void refuseOpen(String column, Place at) {
        refuse(column, at);
        if (eckid(column)) {
            throw new DefinitionError(at, "'" + column + "' may only be a key, and only with 'as: hash'");
        }
    }

    private static Stream<String> parts(String column) {
        return Stream.of(column.toLowerCase(Locale.ROOT).split("[/.]"))
                .map(part -> part.startsWith("@") ? part.substring(1) : part);
    }
}

package inzage.connector.sync.suppression;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Ref;
import inzage.connector.sync.Mapped;
import java.util.Locale;
import java.util.Optional;

/**
 * By what a record that must not come back is recognised.
 *
 * @param source whose key it is; empty for an identifier, which all sources share
 * @param named the key, or an identifier such as a number
 */
public record Suppressed(Optional<String> source, Kind kind, Ref named) {
    public Suppressed {
        if (named.resolved() || named.byKey() != source.isPresent()) {
            throw new IllegalArgumentException(
                    "a key is one source's, an identifier is all sources', and an id is neither");
        }
    }

    /** A source's own key. */
    public static Suppressed key(String source, Kind kind, String key) {
        return new Suppressed(Optional.of(source), kind, Ref.key(key));
    }

    /**
     * What all sources know a record by. Not for an identifier that may be given to somebody else one day.
     *
     * @param name as in {@link Mapped#identifiers}: {@code number}
     */
    public static Suppressed identifier(Kind kind, String name, String value) {
        return new Suppressed(Optional.empty(), kind, new Ref(name, value));
    }

    /** Whether a reference of one source's to a kind is to this. */
    public boolean means(String referring, Kind target, Ref reference) {
        return kind.equals(target)
                && source.map(referring::equals).orElse(true)
                && reference.by().equals(named.by())
                && folded(reference).equals(folded(named));
    }

    /** Identifiers are compared trimmed and case-folded, keys as they are. */
    static String folded(Ref named) {
        return named.byKey() ? named.value() : named.value().strip().toLowerCase(Locale.ROOT);
    }
}

package inzage.connector.access;

import inzage.connector.canonical.Address;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares addresses: the same postcode and house number is the same home, however the rest is written. */
public final class Home {
    private Home() {}

    /** False where either is not known well enough to say so. */
    public static boolean same(@Nullable Address one, @Nullable Address other) {
        return one != null
                && other != null
                && bare(one.postcode()) != null
                && bare(one.number()) != null
                && Objects.equals(bare(one.postcode()), bare(other.postcode()))
                && Objects.equals(bare(one.number()), bare(other.number()))
                && Objects.equals(bare(one.addition()), bare(other.addition()))
                && Objects.equals(bare(one.country()), bare(other.country()));
    }

    private static @Nullable String bare(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String bare = written.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        return bare.isEmpty() ? null : bare;
    }
}

package inzage.connector.school.door;

import java.util.Collection;
import java.util.Map;

/**
 * What a provider must say of somebody.
 *
 * @param claim the name of what it says
 * @param is the text that it must be, or that must be among several; case counts
 */
public record Condition(String claim, String is) {
    public Condition {
        if (claim.isBlank() || is.isBlank()) {
            throw new IllegalArgumentException("a condition names a claim and what it must be");
        }
    }

    /** Whether these claims say so. */
    public boolean holds(Map<String, Object> claims) {
        Object said = claims.get(claim);
        return said instanceof Collection<?> several ? several.contains(is) : is.equals(said);
    }
}

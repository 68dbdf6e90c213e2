package inzage.connector.publication.decision;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a visible record is shown without, or with something else in its place.
 *
 * @param withheld names of components that are left out
 * @param replaced values by name of component: SICK reads ABSENT
 */
public record Fields(Set<String> withheld, Map<String, Object> replaced) {
    /** The record as it is. */
    public static final Fields ALL = new Fields(Set.of(), Map.of());

    public Fields {
        withheld = Set.copyOf(withheld);
        replaced = Map.copyOf(replaced);
    }

    public static Fields without(Set<String> withheld) {
        return new Fields(withheld, Map.of());
    }

    /** Both: what either leaves out is left out. */
    public Fields and(Fields other) {
        if (everything() || other.everything()) {
            return everything() ? other : this;
        }
        Set<String> both = new HashSet<>(withheld);
        both.addAll(other.withheld);
        Map<String, Object> all = new HashMap<>(replaced);
        all.putAll(other.replaced);
        return new Fields(both, all);
    }

    private boolean everything() {
        return withheld.isEmpty() && replaced.isEmpty();
    }

    /** The record as it is shown. */
    public <T extends Canonical> T applyTo(T record) {
        if (everything()) {
            return record;
        }
        Map<String, @Nullable Object> values = Kind.values(record);
        values.putAll(replaced);
        withheld.forEach(values::remove);
        @SuppressWarnings("unchecked") // a kind creates what it took apart
        T shown = (T) Kind.of(record).create(values);
        return shown;
    }
}

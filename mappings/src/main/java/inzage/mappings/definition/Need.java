package inzage.mappings.definition;

import java.util.Set;
import java.util.TreeSet;

/** The columns of a set that a definition uses; nothing else is kept. What is only asked for need not be there. */
public record Need(Set<String> required, Set<String> optional) {
    public Need {
        required = new TreeSet<>(required);
        optional = new TreeSet<>(optional);
    }

    /** In alphabetical order, so that the same definition always lays rows out alike. */
    public Set<String> all() {
        Set<String> all = new TreeSet<>(required);
        all.addAll(optional);
        return all;
    }
}

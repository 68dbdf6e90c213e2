package inzage.connector.publication.decision;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What rules work out of a whole slice while one decision is made, so that no record is compared with every other. */
public final class Worked {
    private final Map<Class<?>, Object> known = new HashMap<>();

    /** What was worked out before, or is now. */
    public <T> T out(Class<T> what, Supplier<T> working) {
        Object found = known.get(what);
        if (found == null) {
            found = working.get();
            known.put(what, found);
        }
        return what.cast(found);
    }
}

package inzage.connector.store.batch;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What came of questions that were asked together. */
public final class Answers {
    private final Map<Asked<?>, List<?>> rows = new IdentityHashMap<>();

    Answers() {}

    <T> void put(Asked<T> question, List<T> found) {
        rows.put(question, found);
    }

    /**
     * In the order of the rows.
     *
     * @throws IllegalArgumentException if this was not asked
     */
    @SuppressWarnings("unchecked") // put as a list of the same
    public <T> List<T> to(Asked<T> question) {
        List<?> found = rows.get(question);
        if (found == null) {
            throw new IllegalArgumentException("not one of these questions was asked");
        }
        return (List<T>) found;
    }
}

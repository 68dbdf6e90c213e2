package inzage.connector.sync.reject;

import java.util.List;
import java.util.OptionalLong;

/** What is not accepted of a source, for operators. */
public interface Rejects {
    /**
     * Some of them, newest first.
     *
     * @param before only those whose number is lower: the last of the page before
     */
    List<RejectRow> page(String school, String source, Which which, OptionalLong before, int limit);

    /** Those that are open, by what is wrong with them; the largest group first. */
    List<RejectGroup> groups(String school, String source);

    /** Which of them. */
    enum Which {
        /** Not accepted at the moment. */
        OPEN,
        /** Accepted since, or not delivered any more. */
        RESOLVED
    }
}

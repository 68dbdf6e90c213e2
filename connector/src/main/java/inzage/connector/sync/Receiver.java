package inzage.connector.sync;

import inzage.connector.canonical.Kind;
import java.util.Map;

/** Takes what a mapping yields, one by one. */
public interface Receiver {
    void accept(Mapped mapped);

    void reject(Reject reject);

    /**
     * All records of this kind in this scope have been handed over: what the store has beyond them in the same scope is
     * missing. Scopes are opaque texts made by the mapping; the same text means the same scope in every run.
     */
    void whole(Kind kind, String scope);

    /**
     * As {@link #whole(Kind, String)}, but what is missing is not withdrawn: it is kept, with these values in these components. A
     * {@code through} that lies earlier already stays, and what would end before it began is withdrawn. Who only counts what comes
     * need not tell the two apart.
     *
     * @param missing values by the component's name
     */
    default void whole(Kind kind, String scope, Map<String, Object> missing) {
        whole(kind, scope);
    }

    /**
     * Some of what is handed over was not in the delivery but among the rows that earlier deliveries left: it brings changes, or
     * lacks a set that came before. Without those rows it would mean something else.
     */
    default void laidOver() {}

    /** The source says that nothing of this kind changed since the delivery that was applied last: what is stored is up to date. */
    default void stands(Kind kind) {}

    /** A record set was read: for counts, and for the guard against sets that came before and are missing or empty now. */
    void read(String set, long rows);

    /** Something to tell the operator that is no reject, counted per text: "column 'pronouns' is not used". No personal data. */
    void note(String text);
}

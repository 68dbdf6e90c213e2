package inzage.connector.publication;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.RecordId;
import java.util.Set;

/**
 * A record that may be seen by the viewer who asked, with what is withheld already removed. Only publication makes one, and it
 * is all that views, mails, feeds and exports ever get.
 *
 * @param <T> the kind of record
 */
public final class Shown<T extends Canonical> {
    private final RecordId id;
    private final T value;
    private final Set<String> withheld;

    Shown(RecordId id, T value, Set<String> withheld) {
        this.id = id;
        this.value = value;
        this.withheld = Set.copyOf(withheld);
    }

    public RecordId id() {
        return id;
    }

    /** The record; its withheld components are absent: null, an empty list or {@code UNKNOWN}, whatever the source said. */
    public T value() {
        return value;
    }

    /** Names of the components left out, whether or not the source had a value for them. */
    public Set<String> withheld() {
        return withheld;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shown<?> shown
                && id.equals(shown.id)
                && value.equals(shown.value)
                && withheld.equals(shown.withheld);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The id alone: what is shown to one person is not for a log. */
    @Override
    public String toString() {
        return "Shown[" + id + "]";
    }
}

package inzage.connector.account.key;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Viewer;
import java.io.Serializable;

/**
 * A person of one school, named by the key that a source has for it.
 *
 * @param person the record's id in 32 hexadecimal digits
 */
public record KeyHolder(String school, Viewer.Kind kind, String person) implements Serializable {
    public RecordId id() {
        return new RecordId(person);
    }
}

package inzage.connector.sync;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Ref;
import java.util.Optional;

/**
 * A source record that could not be accepted.
 *
 * @param key the source's key, if it could be told
 * @param student the student it is about, if it could be told: an average of that student must not show
 * @param subject the subject it is about, if it could be told
 * @param field the component or column at fault
 * @param code a rule's code, e.g. {@code KIND_UNKNOWN}
 * @param message what is wrong, what was expected and what to do, in words an administrator understands; never a person's data
 * @param protective whether the field is about access, secrecy or classification: then the last good version is closed
 * @param scope as {@link Mapped#scope}: a rejected record is present, not missing
 */
public record Reject(
        Kind kind,
        Optional<String> key,
        Optional<Ref> student,
        Optional<Ref> subject,
        Optional<String> field,
        String code,
        String message,
        boolean protective,
        String scope,
        Mapped.Origin origin) {}

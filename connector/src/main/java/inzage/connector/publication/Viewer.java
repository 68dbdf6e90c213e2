package inzage.connector.publication;

import inzage.connector.canonical.RecordId;
import java.time.Instant;
import java.util.Set;

/**
 * Who asks, on whose behalf, where and when.
 *
 * @param account the account's id
 * @param persons the guardian records the account acts as (a source may list one mother several times), or the one student
 * @param state of the account's membership of the school
 */
public record Viewer(
        String account,
        String school,
        Kind kind,
        Set<RecordId> persons,
        MembershipState state,
        Surface surface,
        Intent intent,
        Instant now) {
    public Viewer {
        persons = Set.copyOf(persons);
    }

    /** In what capacity. */
    public enum Kind {
        GUARDIAN,
        STUDENT
    }

    /** Whether the membership lets anybody in. */
    public enum MembershipState {
        INVITED,
        ACTIVE,
        INACTIVE,
        BLOCKED
    }

    /** Where the answer will be seen. */
    public enum Surface {
        PAGE,
        DASHBOARD,
        FEED,
        MAIL,
        EXPORT
    }

    /** Whether the viewer may also change something; someone who looks as another may only read. */
    public enum Intent {
        READ,
        WRITE
    }
}

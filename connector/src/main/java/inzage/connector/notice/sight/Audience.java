package inzage.connector.notice.sight;

import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whom there may be something to tell. That somebody is listed here says nothing about what they may see. */
public interface Audience {
    /** The members of the school who might see something of the student, as they ask by mail at this instant. */
    List<Viewer> of(String school, RecordId student, Instant now);

    /** The account as member of the school; empty when it is no longer. */
    Optional<Recipient> recipient(String school, String account, Instant now);

    /** The students an account may see something of. */
    List<RecordId> children(Viewer viewer);

    /** Where an account gets its mail, and in which language. */
    record Recipient(Viewer viewer, String email, Locale locale) {
        /** Without the address. */
        @Override
        public String toString() {
            return "recipient " + viewer.account();
        }
    }
}

package inzage.connector.account.link;

import java.util.Optional;

/** Where those who are invited can be reached now. Implemented by invitations. */
public interface Invitees {
    /** The address of these persons in the school's records; empty if they may not be invited any more. */
    Optional<String> address(LinkTarget.Invitation invitation);
}

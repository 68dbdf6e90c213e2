package inzage.connector.account.link;

import inzage.connector.account.link.LinkTarget.Invitation;
import inzage.connector.account.link.LinkTarget.PasswordReset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one at a time look which links are open and open others. Without it two who do so at once each find none, and both links
 * work.
 */
@Component
final class LinkLocks {
    private final JdbcClient jdbc;

    LinkLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends. */
    void lock(LinkTarget target) {
        if (target instanceof Invitation invitation) {
            lock(invitation.school());
        } else if (target instanceof PasswordReset reset) {
            jdbc.sql("select id from accounts where id = :account for update")
                    .param("account", reset.account())
                    .query(String.class)
                    .list();
        }
    }

    /** Of the invitations of a school, until the transaction ends. */
    void lock(String school) {
        jdbc.sql("insert into invitation_locks (school) values (:school) on conflict do nothing")
                .param("school", school)
                .update();
        jdbc.sql("select school from invitation_locks where school = :school for update")
                .param("school", school)
                .query(String.class)
                .list();
    }
}

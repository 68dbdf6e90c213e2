package inzage.connector.account.link;

import inzage.connector.account.link.LinkTarget.AddressChange;
import inzage.connector.account.link.LinkTarget.Invitation;
import inzage.connector.canonical.RecordId;
import inzage.connector.store.GeneratedId;
import inzage.connector.store.SqlTime;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the tables of one-time links. */
@Component
final class LinkChanges {
    private static final String END = """
            update one_time_links set ended_at = :now, ended = :how
             where ended_at is null and\s""";

    /** What became of a link. */
    private enum Ending {
        USED,
        /** Taken back. */
        VOID,
        /** By another one for the same. */
        REPLACED,
        /** There was nobody to send it to. */
        LAPSED
    }

    private final JdbcClient jdbc;

    LinkChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(LinkTarget target, Optional<String> digest, String by, Instant now) {
        LinkColumns columns = LinkColumns.of(target);
        long id = GeneratedId.of(jdbc.sql("""
                        insert into one_time_links
                               (purpose, school, kind, role, account, email, address_digest, asked_by, asked_at)
                        values (:purpose, :school, :kind, :role, :account, :email, :digest, :by, :now)""")
                .param("purpose", target.purpose().name())
                .param("school", columns.school())
                .param("kind", columns.kind())
                .param("role", columns.role())
                .param("account", columns.account())
                .param("email", columns.email())
                .param("digest", digest.orElse(null))
                .param("by", by)
                .param("now", SqlTime.of(now)));
        if (target instanceof Invitation invitation) {
            invitation.persons().forEach(person -> insert(id, invitation.school(), person));
        }
        return id;
    }

    private void insert(long link, String school, RecordId person) {
        jdbc.sql("insert into one_time_link_persons (link, school, person) values (:link, :school, :person)")
                .param("link", link)
                .param("school", school)
                .param("person", person.hex())
                .update();
    }

    void seal(long link, String hash, Instant expires) {
        jdbc.sql("update one_time_links set token_hash = :hash, expires_at = :expires where id = :id")
                .param("hash", hash)
                .param("expires", SqlTime.of(expires))
                .param("id", link)
                .update();
    }

    /** Whether it was there to be used: of two who try at once one succeeds. */
    boolean use(long link, Instant now) {
        return ending(END + "id = :id", Ending.USED, now).param("id", link).update() == 1;
    }

    void cancel(long link, Instant now) {
        ending(END + "id = :id", Ending.VOID, now).param("id", link).update();
    }

    void lapse(long link, Instant now) {
        ending(END + "id = :id", Ending.LAPSED, now).param("id", link).update();
    }

    /** Voids what is open for the same, because there is to be another. */
    void replace(LinkTarget target, Instant now) {
        end(target, Ending.REPLACED, now);
    }

    private void end(LinkTarget target, Ending how, Instant now) {
        if (target instanceof Invitation invitation) {
            end(invitation.school(), invitation.persons(), how, now);
        } else if (target instanceof AddressChange change) {
            ending(END + "purpose = 'ADDRESS_CHANGE' and account = :account", how, now)
                    .param("account", change.account())
                    .update();
        } else {
            LinkColumns columns = LinkColumns.of(target);
            ending(END + """
                    purpose = :purpose and coalesce(account, '') = :account and lower(coalesce(email, '')) = :email
                    and coalesce(school, '') = :school and coalesce(role, '') = :role""", how, now)
                    .param("purpose", target.purpose().name())
                    .param("account", LinkColumns.text(columns.account()))
                    .param("email", LinkColumns.text(columns.email()).toLowerCase(Locale.ROOT))
                    .param("school", LinkColumns.text(columns.school()))
                    .param("role", LinkColumns.text(columns.role()))
                    .update();
        }
    }

    void cancel(String school, Set<RecordId> persons, Instant now) {
        end(school, persons, Ending.VOID, now);
    }

    private void end(String school, Set<RecordId> persons, Ending how, Instant now) {
        if (!persons.isEmpty()) {
            ending(END + """
                    purpose = 'INVITATION' and id in
                    (select link from one_time_link_persons where school = :school and person in (:persons))""", how, now)
                    .param("school", school)
                    .param("persons", persons.stream().map(RecordId::hex).toList())
                    .update();
        }
    }

    /** All that changes what the account is signed in to with. */
    void cancelOf(String account, Instant now) {
        ending(END + "account = :account", Ending.VOID, now)
                .param("account", account)
                .update();
    }

    void forgetBefore(Instant moment) {
        jdbc.sql("delete from one_time_links where ended_at < :moment or expires_at < :moment")
                .param("moment", SqlTime.of(moment))
                .update();
    }

    private JdbcClient.StatementSpec ending(String sql, Ending how, Instant now) {
        return jdbc.sql(sql).param("now", SqlTime.of(now)).param("how", how.name());
    }
}

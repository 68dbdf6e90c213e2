package inzage.connector.account.link;

import inzage.connector.account.link.LinkTarget.Invitation;
import inzage.connector.account.link.LinkTarget.PasswordReset;
import inzage.connector.account.link.LinkTarget.Staff;
import inzage.connector.canonical.RecordId;
import inzage.connector.store.GeneratedId;
import inzage.connector.store.SqlTime;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the tables of one-time links. */
@Component
final class LinkChanges {
    private static final String END = """
            update one_time_links set ended_at = :now, ended = :how
             where ended_at is null and\s""";

    private final JdbcClient jdbc;

    LinkChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(LinkTarget target, Optional<String> digest, String by, Instant now) {
        Columns columns = columns(target);
        long id = GeneratedId.of(jdbc.sql("""
                        insert into one_time_links
                               (purpose, school, kind, role, account, email, address_digest, asked_by, asked_at)
                        values (:purpose, :school, :kind, :role, :account, :email, :digest, :by, :now)""")
                .param("purpose", target.purpose().name())
                .param("school", columns.school)
                .param("kind", columns.kind)
                .param("role", columns.role)
                .param("account", columns.account)
                .param("email", columns.email)
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
        return ending(END + "id = :id", "USED", now).param("id", link).update() == 1;
    }

    void cancel(long link, Instant now) {
        ending(END + "id = :id", "VOID", now).param("id", link).update();
    }

    /** Voids what is open for the same. */
    void cancelLike(LinkTarget target, Instant now) {
        if (target instanceof Invitation invitation) {
            cancel(invitation.school(), invitation.persons(), now);
        } else {
            Columns columns = columns(target);
            ending(END + """
                    purpose = :purpose and coalesce(account, '') = :account and lower(coalesce(email, '')) = :email
                    and coalesce(school, '') = :school and coalesce(role, '') = :role""", "VOID", now)
                    .param("purpose", target.purpose().name())
                    .param("account", text(columns.account))
                    .param("email", text(columns.email).toLowerCase(Locale.ROOT))
                    .param("school", text(columns.school))
                    .param("role", text(columns.role))
                    .update();
        }
    }

    void cancel(String school, Set<RecordId> persons, Instant now) {
        if (!persons.isEmpty()) {
            ending(END + """
                    purpose = 'INVITATION' and id in
                    (select link from one_time_link_persons where school = :school and person in (:persons))""", "VOID", now)
                    .param("school", school)
                    .param("persons", persons.stream().map(RecordId::hex).toList())
                    .update();
        }
    }

    void forgetBefore(Instant moment) {
        jdbc.sql("delete from one_time_links where ended_at < :moment or expires_at < :moment")
                .param("moment", SqlTime.of(moment))
                .update();
    }

    private JdbcClient.StatementSpec ending(String sql, String how, Instant now) {
        return jdbc.sql(sql).param("now", SqlTime.of(now)).param("how", how);
    }

    private static String text(@Nullable String column) {
        return column == null ? "" : column;
    }

    private static Columns columns(LinkTarget target) {
        if (target instanceof Invitation invitation) {
            return new Columns(invitation.school(), invitation.kind().name(), null, null, null);
        }
        if (target instanceof PasswordReset reset) {
            return new Columns(null, null, null, reset.account(), null);
        }
        if (target instanceof Staff staff) {
            String school = staff.office().map(Staff.Office::school).orElse(null);
            String role = staff.office().map(office -> office.role().name()).orElse(null);
            return new Columns(school, null, role, null, staff.email());
        }
        return new Columns(null, null, null, null, null);
    }

    private record Columns(
            @Nullable String school,
            @Nullable String kind,
            @Nullable String role,
            @Nullable String account,
            @Nullable String email) {}
}

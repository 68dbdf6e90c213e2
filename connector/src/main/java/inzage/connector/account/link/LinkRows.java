package inzage.connector.account.link;

import inzage.connector.account.link.LinkTarget.Purpose;
import inzage.connector.canonical.RecordId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the tables of one-time links. */
@Component
final class LinkRows {
    /** That the mail went nowhere and may never do so. Refused for good is told to the desk, who mends the address. */
    private static final String UNSENT = """
            exists (select 1 from account_letters a join notice_messages n on n.letter = a.id
                     where a.link = one_time_links.id and (%s n.state = 'PARKED' and n.reason <> 'REFUSED'))
            """;

    private static final String SELECT = """
            select id, purpose, school, kind, role, account, email, address_digest, asked_by, asked_at, expires_at
            from one_time_links where\s""";

    private final JdbcClient jdbc;

    LinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OneTimeLink> byId(long id) {
        return one(jdbc.sql(SELECT + "id = :id").param("id", id));
    }

    /** Locked until the transaction ends: whoever else wants to use it waits and then finds it used. */
    Optional<OneTimeLink> open(long id) {
        return one(jdbc.sql(SELECT + "id = :id and ended_at is null for update").param("id", id));
    }

    Optional<OneTimeLink> open(String hash) {
        return one(jdbc.sql(SELECT + "token_hash = :hash and ended_at is null").param("hash", hash));
    }

    List<OneTimeLink> openOf(Purpose purpose) {
        return list(jdbc.sql(SELECT + "purpose = :purpose and ended_at is null order by id")
                .param("purpose", purpose.name()));
    }

    /** Of the invitations of a school, also those that expired; not those whose mail is parked. */
    List<OneTimeLink> openInvitations(String school) {
        return list(jdbc.sql(SELECT + "school = :school and purpose = 'INVITATION' and ended_at is null and not "
                        + UNSENT.formatted("") + " order by id")
                .param("school", school));
    }

    List<OneTimeLink> openTo(String digest) {
        return list(jdbc.sql(SELECT + """
                        address_digest = :digest and purpose in ('INVITATION', 'STAFF_INVITATION')
                        and ended_at is null order by id""").param("digest", digest));
    }

    /** Digests of the addresses to which all invitations of a school, of those that are still known, went nowhere. */
    Set<String> unsentAddresses(String school) {
        String invited = "select address_digest from one_time_links where school = :school and purpose = 'INVITATION'"
                + " and address_digest is not null ";
        return Set.copyOf(jdbc.sql(invited + "except " + invited + "and (ended = 'VOID' or not "
                        + UNSENT.formatted("n.state = 'DROPPED' or") + ")")
                .param("school", school)
                .query(String.class)
                .list());
    }

    private List<OneTimeLink> list(JdbcClient.StatementSpec question) {
        return question.query((row, number) -> LinkRow.read(row)).list().stream()
                .map(this::link)
                .toList();
    }

    private Optional<OneTimeLink> one(JdbcClient.StatementSpec question) {
        return question.query((row, number) -> LinkRow.read(row)).optional().map(this::link);
    }

    private OneTimeLink link(LinkRow row) {
        return row.link(persons(row.id()));
    }

    private Set<RecordId> persons(long link) {
        return jdbc
                .sql("select person from one_time_link_persons where link = :link")
                .param("link", link)
                .query(String.class)
                .list()
                .stream()
                .map(RecordId::new)
                .collect(Collectors.toSet());
    }
}

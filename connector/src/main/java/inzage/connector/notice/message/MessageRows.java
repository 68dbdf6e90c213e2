package inzage.connector.notice.message;

import inzage.connector.canonical.RecordId;
import inzage.connector.notice.sight.Item;
import inzage.connector.notice.sight.NoticeKind;
import inzage.connector.store.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows of {@code notice_messages} on their way out. */
@Repository
class MessageRows {
    private final NamedParameterJdbcTemplate jdbc;

    MessageRows(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the oldest messages that are due and in nobody's hands, urgent ones first, and closes them for more news. A message waits while
     * causes older than itself have not been looked at: they may belong into it. To be called in a transaction of its own.
     */
    List<Claim> claim(Instant now, Duration lease, int limit) {
        List<Claim> claims = jdbc.query("""
                select m.id, m.school, m.account, m.letter, m.attempts, m.created_at from notice_messages m
                where m.state = 'QUEUED' and m.due_at <= :now and (m.claimed_until is null or m.claimed_until <= :now)
                and not exists (select 1 from notice_causes c where c.school = m.school
                    and c.attempts = 0 and c.created_at <= m.created_at and c.due_at <= :now)
                order by m.urgent desc, m.id limit :limit
                for update skip locked""", Map.of("now", SqlTime.of(now), "limit", limit), MessageRows::claim);
        if (!claims.isEmpty()) {
            jdbc.update(
                    "update notice_messages set claimed_until = :until, gathering = null where id in (:ids)",
                    Map.of(
                            "until",
                            SqlTime.of(now.plus(lease)),
                            "ids",
                            claims.stream().map(Claim::message).toList()));
        }
        return claims;
    }

    private static Claim claim(ResultSet row, int index) throws SQLException {
        long id = row.getLong("id");
        Instant created = SqlTime.read(row, "created_at");
        return new Claim(id, matter(row), row.getInt("attempts") + 1, "notice." + id + "." + created.toEpochMilli());
    }

    private static Matter matter(ResultSet row) throws SQLException {
        Long letter = row.getObject("letter", Long.class);
        return letter == null
                ? new Matter.News(row.getString("school"), row.getString("account"))
                : new Matter.Letter(letter);
    }

    /** Queues a letter, due at once. */
    void add(long letter, boolean urgent, Instant now) {
        jdbc.update("""
                insert into notice_messages (letter, urgent, state, created_at, due_at)
                values (:letter, :urgent, 'QUEUED', :now, :now)""", Map.of("letter", letter, "urgent", urgent, "now", SqlTime.of(now)));
    }

    List<Item> items(long message) {
        return jdbc.query(
                "select kind, student, record_id, version from notice_items where message = :id order by kind, record_id",
                Map.of("id", message),
                (row, i) -> new Item(
                        NoticeKind.valueOf(row.getString("kind")),
                        new RecordId(row.getString("student")),
                        new RecordId(row.getString("record_id")),
                        row.getString("version")));
    }

    /** Leaves exactly these in the message, in the versions that are visible now. */
    void keep(long message, Collection<Item> items) {
        jdbc.update("delete from notice_items where message = :id", Map.of("id", message));
        jdbc.batchUpdate(
                """
                insert into notice_items (message, kind, record_id, student, version)
                values (:message, :kind, :record, :student, :version)""",
                items.stream()
                        .map(item -> new MapSqlParameterSource("message", message)
                                .addValue("kind", item.kind().name())
                                .addValue("record", item.record().hex())
                                .addValue("student", item.student().hex())
                                .addValue("version", item.version()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** The message is handed over from now on; whether another process did so meanwhile shows in the answer. */
    boolean sending(Claim claim, Instant now) {
        return jdbc.update("""
                        update notice_messages set state = 'SENDING', handed_at = :now, attempts = :attempt
                        where id = :id and state = 'QUEUED' and attempts = :attempt - 1""", Map.of("id", claim.message(), "attempt", claim.attempt(), "now", SqlTime.of(now))) == 1;
    }

    /** Ends the message, or the attempt. {@code reason} is a code, never an address or a server's words. */
    void put(long message, MessageState state, String reason) {
        jdbc.update("""
                update notice_messages set state = :state, reason = :reason, claimed_until = null, gathering = null
                where id = :id""", Map.of("id", message, "state", state.name(), "reason", reason));
    }

    void later(long message, Instant due, String reason) {
        jdbc.update("""
                update notice_messages set state = 'QUEUED', due_at = :due, reason = :reason, claimed_until = null,
                       unreachable_since = null
                where id = :id""", Map.of("id", message, "due", SqlTime.of(due), "reason", reason));
    }

    /** Notes that there was no server to hand it to, which does not count as an attempt; gives since when that is so. */
    Instant unreachable(long message, Instant now) {
        jdbc.update("""
                update notice_messages
                   set attempts = attempts - 1, unreachable_since = coalesce(unreachable_since, :now)
                 where id = :id""", Map.of("id", message, "now", SqlTime.of(now)));
        return jdbc.query(
                        "select unreachable_since from notice_messages where id = :id",
                        Map.of("id", message),
                        (row, number) -> SqlTime.read(row, "unreachable_since"))
                .get(0);
    }

    /** Waits on for a server. */
    void await(long message, Instant due) {
        jdbc.update("""
                update notice_messages set state = 'QUEUED', due_at = :due, reason = 'NO_SERVER', claimed_until = null
                 where id = :id""", Map.of("id", message, "due", SqlTime.of(due)));
    }

    /** Messages that were being handed over at that time and never came to an end: their process died. */
    List<Claim> lost(Instant before) {
        return jdbc.query("""
                select id, school, account, letter, attempts, created_at from notice_messages
                where state = 'SENDING' and handed_at < :before for update skip locked""", Map.of("before", SqlTime.of(before)), MessageRows::claim);
    }

    /**
     * Deletes messages that came to an end and were written before then; items go with them. That an address was refused for good
     * is remembered as long as the one it belongs to.
     */
    void forget(Instant before) {
        jdbc.update("""
                delete from notice_messages where created_at < :before
                   and (state in ('SENT', 'DROPPED', 'UNKNOWN') or state = 'PARKED' and reason <> 'REFUSED')""", Map.of("before", SqlTime.of(before)));
    }

    long handedSince(Instant since) {
        return count("handed_at > :since", Map.of("since", SqlTime.of(since)));
    }

    long in(MessageState state) {
        return count("state = :state", Map.of("state", state.name()));
    }

    private long count(String condition, Map<String, ?> values) {
        Long count = jdbc.queryForObject("select count(*) from notice_messages where " + condition, values, Long.class);
        return count == null ? 0 : count;
    }
}

package inzage.connector.notice.told;

import inzage.connector.canonical.RecordId;
import inzage.connector.notice.sight.Item;
import inzage.connector.notice.sight.NoticeKind;
import inzage.connector.notice.sight.Sight;
import inzage.connector.store.SqlTime;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The messages that news may still be added to, at most one per school and account: one mail for all children. It is per school
 * because a mail bears the school's name.
 */
@Repository
class Gathering {
    private final NamedParameterJdbcTemplate jdbc;

    Gathering(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What unfinished messages are about to tell the account about the student. */
    List<Item> inHand(Sight sight) {
        return jdbc.query(
                """
                select i.kind, i.student, i.record_id, i.version
                from notice_items i join notice_messages m on m.id = i.message
                where m.school = :school and m.account = :account and i.student = :student
                and m.state in ('QUEUED', 'SENDING', 'PARKED')""",
                Map.of(
                        "school",
                        sight.school(),
                        "account",
                        sight.account(),
                        "student",
                        sight.student().hex()),
                (row, i) -> new Item(
                        NoticeKind.valueOf(row.getString("kind")),
                        new RecordId(row.getString("student")),
                        new RecordId(row.getString("record_id")),
                        row.getString("version")));
    }

    /** Adds to the account's open message, or opens one that is due then. */
    void add(String school, String account, Collection<Item> items, Instant now, Instant due) {
        long message = open(school, account, now, due);
        MapSqlParameterSource[] rows = items.stream()
                .map(item -> new MapSqlParameterSource("message", message)
                        .addValue("kind", item.kind().name())
                        .addValue("record", item.record().hex())
                        .addValue("student", item.student().hex())
                        .addValue("version", item.version()))
                .toArray(MapSqlParameterSource[]::new);
        jdbc.batchUpdate("""
                insert into notice_items (message, kind, record_id, student, version)
                values (:message, :kind, :record, :student, :version) on conflict do nothing""", rows);
        jdbc.batchUpdate("""
                update notice_items set version = :version
                where message = :message and kind = :kind and record_id = :record""", rows);
    }

    /** The open message, locked until the transaction ends: between finding it and adding to it nobody may send it. */
    private long open(String school, String account, Instant now, Instant due) {
        String slot = school + "|" + account;
        List<Long> found = locked(slot);
        while (found.isEmpty()) {
            jdbc.update(
                    """
                    insert into notice_messages (school, account, state, gathering, created_at, due_at)
                    values (:school, :account, 'QUEUED', :slot, :now, :due) on conflict do nothing""",
                    new MapSqlParameterSource("school", school)
                            .addValue("account", account)
                            .addValue("slot", slot)
                            .addValue("now", SqlTime.of(now))
                            .addValue("due", SqlTime.of(due)));
            found = locked(slot);
        }
        return found.get(0);
    }

    private List<Long> locked(String slot) {
        return jdbc.query(
                "select id from notice_messages where gathering = :slot for update",
                Map.of("slot", slot),
                (row, number) -> row.getLong("id"));
    }
}

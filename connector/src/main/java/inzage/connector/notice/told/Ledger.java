package inzage.connector.notice.told;

import inzage.connector.canonical.RecordId;
import inzage.connector.notice.sight.Item;
import inzage.connector.notice.sight.NoticeKind;
import inzage.connector.notice.sight.Sight;
import inzage.connector.store.SqlTime;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** What each account was told about, and since when it sees which kind of which student: nothing is told twice. */
@Repository
public class Ledger {
    private final NamedParameterJdbcTemplate jdbc;

    Ledger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The version last told per record. */
    Map<RecordId, String> told(Sight sight, NoticeKind kind) {
        Map<RecordId, String> told = new HashMap<>();
        jdbc.query("""
                select record_id, version from notice_ledger
                where school = :school and account = :account and student = :student and kind = :kind""", key(sight, kind), row -> {
            told.put(new RecordId(row.getString("record_id")), row.getString("version"));
        });
        return told;
    }

    /** Enters what the account knows now; entering it twice changes nothing. */
    public void tell(String school, String account, Collection<Item> items, Instant at) {
        MapSqlParameterSource[] rows = items.stream()
                .map(item -> new MapSqlParameterSource("school", school)
                        .addValue("account", account)
                        .addValue("kind", item.kind().name())
                        .addValue("record", item.record().hex())
                        .addValue("student", item.student().hex())
                        .addValue("version", item.version())
                        .addValue("at", SqlTime.of(at)))
                .toArray(MapSqlParameterSource[]::new);
        jdbc.batchUpdate("""
                insert into notice_ledger (school, account, kind, record_id, student, version, told_at)
                values (:school, :account, :kind, :record, :student, :version, :at) on conflict do nothing""", rows);
        jdbc.batchUpdate("""
                update notice_ledger set version = :version, student = :student, told_at = :at
                where school = :school and account = :account and kind = :kind and record_id = :record
                and version <> :version""", rows);
    }

    boolean hasBaseline(Sight sight, NoticeKind kind) {
        Long count = jdbc.queryForObject("""
                select count(*) from notice_baselines
                where school = :school and account = :account and student = :student and kind = :kind""", key(sight, kind), Long.class);
        return count != null && count > 0;
    }

    void setBaseline(Sight sight, NoticeKind kind, Instant at) {
        jdbc.update("""
                insert into notice_baselines (school, account, student, kind, set_at)
                values (:school, :account, :student, :kind, :at)
                on conflict do nothing""", key(sight, kind).addValue("at", SqlTime.of(at)));
    }

    /** The kind closed for this account: when it opens again, what is there then is the baseline. */
    void forgetBaseline(Sight sight, NoticeKind kind) {
        jdbc.update("""
                delete from notice_baselines
                where school = :school and account = :account and student = :student and kind = :kind""", key(sight, kind));
    }

    private static MapSqlParameterSource key(Sight sight, NoticeKind kind) {
        return new MapSqlParameterSource("school", sight.school())
                .addValue("account", sight.account())
                .addValue("student", sight.student().hex())
                .addValue("kind", kind.name());
    }
}

package inzage.connector.settings;

import inzage.connector.publication.setting.Settings;
import inzage.connector.settings.closure.ClosureRows;
import inzage.connector.settings.document.SettingChange;
import inzage.connector.store.SqlTime;
import inzage.connector.store.batch.Asked;
import inzage.connector.store.batch.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of settings and of their changes. */
@Repository
class SettingsRows {
    /** Grows with the settings' version and with all that is closed and lifted over them. */
    private static final String STAMP = """
            select s.version * 1000000
                   + (select count(*) from closures c where c.school = s.school)
                   + (select count(*) from closure_lifts l where l.school = s.school) as stamp
              from school_settings s where s.school = :school""";

    private final JdbcClient jdbc;

    SettingsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What differs whenever something else is in force: cheaper to read than the settings. */
    Optional<Long> stamp(String school) {
        return jdbc.sql(STAMP).param("school", school).query(Long.class).optional();
    }

    static Asked<Long> stampAsked(String school) {
        return new Query<>(STAMP, Map.of("school", school), (row, number) -> row.getLong("stamp"));
    }

    Optional<StoredDocument> find(String school) {
        return jdbc.sql("""
                        select version, content, changed_by, changed_at from school_settings
                         where school = :school""")
                .param("school", school)
                .query((row, number) -> document(row))
                .optional();
    }

    /** With what operators closed. */
    Settings closed(String school, Settings settings) {
        return new ClosureRows(jdbc).over(settings, school);
    }

    /** False if the school has settings already, or another node is just giving it some. */
    boolean insert(String school, String content, String by, Instant at) {
        return jdbc.sql("""
                        insert into school_settings (school, version, content, changed_by, changed_at)
                        values (:school, 1, :content, :by, :at)
                        on conflict do nothing""").params(written(school, content, by, at)).update() == 1;
    }

    /** False, and nothing done, if another version is in force by now. */
    boolean replace(String school, long version, String content, String by, Instant at) {
        return jdbc.sql("""
                        update school_settings
                           set version = version + 1, content = :content, changed_by = :by, changed_at = :at
                         where school = :school and version = :version""")
                        .params(written(school, content, by, at))
                        .param("version", version)
                        .update()
                == 1;
    }

    void note(String school, long version, List<SettingChange> changes, String by, Instant at) {
        changes.forEach(change -> jdbc.sql("""
                        insert into settings_changes (school, version, setting, value_before, value_after,
                               changed_by, changed_at)
                        values (:school, :version, :setting, :before, :after, :by, :at)""")
                .param("school", school)
                .param("version", version)
                .param("setting", change.key())
                .param("before", change.before())
                .param("after", change.after())
                .param("by", by)
                .param("at", SqlTime.of(at))
                .update());
    }

    /** Newest first. */
    List<PastChange> changes(String school, long before, int limit) {
        return jdbc.sql("""
                        select id, version, setting, value_before, value_after, changed_by, changed_at
                          from settings_changes where school = :school and id < :before
                         order by id desc fetch first :limit rows only""")
                .param("school", school)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> change(row))
                .list();
    }

    Optional<PastChange> lastChange(String school, String setting) {
        return jdbc.sql("""
                        select id, version, setting, value_before, value_after, changed_by, changed_at
                          from settings_changes where school = :school and setting = :setting
                         order by id desc fetch first 1 rows only""")
                .param("school", school)
                .param("setting", setting)
                .query((row, number) -> change(row))
                .optional();
    }

    private static Map<String, Object> written(String school, String content, String by, Instant at) {
        return Map.of("school", school, "content", content, "by", by, "at", SqlTime.of(at));
    }

    private static StoredDocument document(ResultSet row) throws SQLException {
        return new StoredDocument(
                row.getLong("version"),
                row.getString("content"),
                row.getString("changed_by"),
                SqlTime.read(row, "changed_at"));
    }

    private static PastChange change(ResultSet row) throws SQLException {
        return new PastChange(
                row.getLong("id"),
                row.getLong("version"),
                new SettingChange(
                        row.getString("setting"), row.getString("value_before"), row.getString("value_after")),
                row.getString("changed_by"),
                SqlTime.read(row, "changed_at"));
    }
}

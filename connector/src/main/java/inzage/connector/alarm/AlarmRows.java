package inzage.connector.alarm;

import inzage.connector.alarm.rule.AlarmKind;
import inzage.connector.alarm.rule.Concern;
import inzage.connector.store.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of alarms and of the rounds that look after them. */
@Repository
class AlarmRows implements Alarms {
    private final JdbcClient jdbc;

    AlarmRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Begins a round unless one began a moment ago. Inside a transaction: until its end, other nodes wait here, and then find that
     * there is nothing left to do.
     */
    boolean begin(Instant now, Duration every) {
        return jdbc.sql("update alarm_rounds set looked_at = :now where id = 1 and looked_at <= :latest")
                        .param("now", SqlTime.of(now))
                        .param(
                                "latest",
                                SqlTime.of(now.minus(every.multipliedBy(9).dividedBy(10))))
                        .update()
                == 1;
    }

    @Override
    public List<Alarm> open() {
        return jdbc.sql("select * from alarms where open_key is not null order by id desc")
                .query(AlarmRows::alarm)
                .list();
    }

    @Override
    public List<Alarm> newest(int limit) {
        return jdbc.sql("select * from alarms order by id desc fetch first :limit rows only")
                .param("limit", limit)
                .query(AlarmRows::alarm)
                .list();
    }

    void open(AlarmKey key, Concern concern, Instant now) {
        jdbc.sql("""
                        insert into alarms
                               (kind, school, source, open_key, sentence, occasion, times, opened_at, last_at)
                        values (:kind, :school, :source, :key, :sentence, :occasion, 1, :now, :now)""")
                .param("kind", key.kind().name())
                .param("school", key.school())
                .param("source", key.source())
                .param("key", key.text())
                .param("sentence", concern.sentence())
                .param("occasion", concern.occasion())
                .param("now", SqlTime.of(now))
                .update();
    }

    /** It happened once more. */
    void again(Alarm alarm, Concern concern, Instant now) {
        jdbc.sql("""
                        update alarms set sentence = :sentence, occasion = :occasion, times = times + 1, last_at = :now
                         where id = :id and occasion < :occasion""")
                .param("sentence", concern.sentence())
                .param("occasion", concern.occasion())
                .param("now", SqlTime.of(now))
                .param("id", alarm.id())
                .update();
    }

    void close(Alarm alarm, Instant now) {
        jdbc.sql("update alarms set open_key = null, closed_at = :now where id = :id and closed_at is null")
                .param("now", SqlTime.of(now))
                .param("id", alarm.id())
                .update();
    }

    void forget(Instant before) {
        jdbc.sql("delete from alarms where closed_at < :before")
                .param("before", SqlTime.of(before))
                .update();
    }

    private static Alarm alarm(ResultSet row, int number) throws SQLException {
        return new Alarm(
                row.getLong("id"),
                AlarmKind.valueOf(row.getString("kind")),
                row.getString("school"),
                row.getString("source"),
                row.getString("sentence"),
                row.getLong("occasion"),
                row.getInt("times"),
                SqlTime.read(row, "opened_at"),
                SqlTime.read(row, "last_at"),
                SqlTime.optional(row, "closed_at"));
    }
}

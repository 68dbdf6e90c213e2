package inzage.connector.notice.parked;

import inzage.connector.alarm.SchoolAlarm;
import inzage.connector.alarm.rule.AlarmKind;
import inzage.connector.alarm.rule.Concern;
import inzage.connector.store.SqlTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those rows of {@code notice_messages} that are parked; operators are told of them. */
@Component
class ParkedRows implements SchoolAlarm {
    private static final String QUEUE = """
            update notice_messages set state = 'QUEUED', reason = 'AGAIN', attempts = 0, due_at = :now,
                   claimed_until = null, unreachable_since = null
             where state = 'PARKED' and\s""";

    private final JdbcClient jdbc;

    ParkedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ParkedMessage> newest(int limit) {
        return jdbc.sql("""
                        select m.id, coalesce(m.school, l.school) as school, a.kind, m.reason, m.created_at
                          from notice_messages m left join account_letters a on a.id = m.letter
                               left join one_time_links l on l.id = a.link
                         where m.state = 'PARKED' order by m.id desc fetch first :limit rows only""")
                .param("limit", limit)
                .query((row, number) -> new ParkedMessage(
                        row.getLong("id"),
                        Optional.ofNullable(row.getString("school")),
                        Optional.ofNullable(row.getString("kind")),
                        ParkReason.valueOf(row.getString("reason")),
                        SqlTime.read(row, "created_at")))
                .list();
    }

    boolean queue(long message, Instant now) {
        return jdbc.sql(QUEUE + "id = :id")
                        .param("now", SqlTime.of(now))
                        .param("id", message)
                        .update()
                == 1;
    }

    int queueAll(ParkReason reason, Instant now) {
        return jdbc.sql(QUEUE + "reason = :reason")
                .param("now", SqlTime.of(now))
                .param("reason", reason.name())
                .update();
    }

    /** An address that is refused for good is for the school's desk to have mended, and stands in its list of members. */
    @Override
    public Optional<Concern> look(String school) {
        return jdbc.sql("""
                        select count(*) as many, max(m.id) as newest
                          from notice_messages m left join account_letters a on a.id = m.letter
                               left join one_time_links l on l.id = a.link
                         where m.state = 'PARKED' and m.reason <> 'REFUSED'
                           and (coalesce(m.school, l.school) = :school or exists (
                                select 1 from memberships s where s.school = :school
                                   and s.account = coalesce(a.account, l.account)))""")
                .param("school", school)
                .query((row, number) -> new Parked(row.getLong("many"), row.getLong("newest")))
                .optional()
                .filter(parked -> parked.many > 0)
                .map(Parked::concern);
    }

    private record Parked(long many, long newest) {
        Concern concern() {
            return new Concern(
                    AlarmKind.MAIL_PARKED,
                    newest,
                    "%d mails did not go out. See whether the mail server takes mail, and have them sent again."
                            .formatted(many));
        }
    }
}

package inzage.connector.notice.birthday;

import inzage.connector.account.letter.LetterKind;
import inzage.connector.account.membership.Membership;
import inzage.connector.canonical.RecordId;
import inzage.connector.store.SqlTime;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of those who were told of an eighteenth birthday. */
@Component
class BirthdayRows {
    private final JdbcClient jdbc;

    BirthdayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was not there yet. */
    boolean add(Membership member, RecordId student, LetterKind kind, Instant now) {
        return jdbc.sql("""
                        insert into birthday_notices (school, account, student, kind, told_at)
                        values (:school, :account, :student, :kind, :now) on conflict do nothing""")
                        .param("school", member.school())
                        .param("account", member.account())
                        .param("student", student.hex())
                        .param("kind", kind.name())
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }
}

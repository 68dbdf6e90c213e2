package inzage.connector.audit.pace;

import inzage.connector.alarm.SchoolAlarm;
import inzage.connector.alarm.rule.AlarmKind;
import inzage.connector.alarm.rule.Concern;
import inzage.connector.audit.seal.AuditSettings;
import inzage.connector.store.SqlTime;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Counts what staff read by the lines that it left: whoever took over an account of a school's office must not carry the school away
 * page by page. Operators are told.
 */
@Service
public class ManyReads implements SchoolAlarm {
    /** What a line says that staff leave when they read. */
    public static final String READ = "READ";

    private static final Duration HOUR = Duration.ofHours(1);
    private static final long ONE_OCCASION = 1;

    private final JdbcClient jdbc;
    private final AuditSettings settings;
    private final Clock clock;

    public ManyReads(JdbcClient jdbc, AuditSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether an account read more of a school in the last hour than is plausible. To be asked when the line about it is written. */
    public boolean tooMany(String school, String account) {
        return jdbc.sql("""
                        select count(*) from audit_lines
                         where school = :school and noted_at > :since and account = :account and decision = :read""")
                        .param("school", school)
                        .param("since", since())
                        .param("account", account)
                        .param("read", READ)
                        .query(Long.class)
                        .single()
                > settings.readsPerHour();
    }

    @Override
    public Optional<Concern> look(String school) {
        return jdbc.sql("""
                        select account from audit_lines
                         where school = :school and noted_at > :since and decision = :read
                         group by account having count(*) > :most order by count(*) desc, account
                         fetch first 1 rows only""")
                .param("school", school)
                .param("since", since())
                .param("read", READ)
                .param("most", settings.readsPerHour())
                .query(String.class)
                .optional()
                .map(account -> new Concern(
                        AlarmKind.MANY_READ,
                        ONE_OCCASION,
                        ("The account %s of staff read more than %d pages of this school in an hour, and is refused more."
                                        + " If nobody can say why, block it and end its sessions.")
                                .formatted(account, settings.readsPerHour())));
    }

    private OffsetDateTime since() {
        return SqlTime.of(clock.instant().minus(HOUR));
    }
}

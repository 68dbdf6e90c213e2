package inzage.connector.right.purge;

import inzage.connector.right.RightSettings;
import inzage.connector.right.export.ExportRows;
import inzage.connector.store.SqlTime;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Deletes what else is kept of people for a while and belongs to no source: idle accounts, ended sessions, copies long handed out. */
@Service
public class Tidying {
    private static final String IDLE = """
            select a.id from accounts a
             where a.created_at < :before
               and not exists (select 1 from memberships m where m.account = a.id)
               and not exists (select 1 from school_roles r where r.account = a.id)
               and not exists (select 1 from operators o where o.account = a.id)
               and not exists (select 1 from sign_ins s
                                where s.account = a.id and s.succeeded and s.attempted_at >= :before)""";

    private final JdbcClient jdbc;
    private final ExportRows exports;
    private final RightSettings settings;
    private final Clock clock;

    public Tidying(JdbcClient jdbc, ExportRows exports, RightSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.exports = exports;
        this.settings = settings;
        this.clock = clock;
    }

    public void run() {
        Instant now = clock.instant();
        accounts(now.minus(settings.accounts()));
        exports.forget(now.minus(settings.exports()));
        jdbc.sql("delete from spring_session where expiry_time < :now")
                .param("now", now.toEpochMilli())
                .update();
    }

    /** An account that is nobody's at any school, and into which nobody came for so long; and who tried its address. */
    private void accounts(Instant before) {
        jdbc.sql("""
                        delete from sign_ins where address_digest in (
                            select address_digest from sign_ins where account in (""" + IDLE + "))").param("before", SqlTime.of(before)).update();
        jdbc.sql("delete from accounts where id in (" + IDLE + ")")
                .param("before", SqlTime.of(before))
                .update();
    }
}

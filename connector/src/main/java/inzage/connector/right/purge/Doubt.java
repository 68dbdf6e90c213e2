package inzage.connector.right.purge;

import inzage.connector.restoration.Maintenance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether it is in doubt who is at a school: then nobody goes. */
@Component
class Doubt {
    private final JdbcClient jdbc;
    private final Maintenance maintenance;

    Doubt(JdbcClient jdbc, Maintenance maintenance) {
        this.jdbc = jdbc;
        this.maintenance = maintenance;
    }

    boolean about(String school) {
        return maintenance.of(school) || overdue(school) || held(school);
    }

    private boolean overdue(String school) {
        return count("""
                select count(*) from alarms
                 where school = :school and kind in ('OVERDUE', 'HELD') and closed_at is null""", school) > 0;
    }

    /** The alarm for it may be a minute away. */
    private boolean held(String school) {
        return count("""
                select count(*) from sync_runs
                 where school = :school and state = 'HELD' and run_mode <> 'DRY'""", school) > 0;
    }

    private long count(String sql, String school) {
        return jdbc.sql(sql).param("school", school).query(Long.class).single();
    }
}

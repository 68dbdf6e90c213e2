package inzage.connector.sync.run;

import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the runs of a school from being claimed for a moment. */
public final class SchoolLock {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public SchoolLock(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** The schools of which some source ever had a run. */
    public List<String> schools() {
        return jdbc.sql("select distinct school from sync_sources order by school")
                .query(String.class)
                .list();
    }

    /** Does something in a transaction while no run of a school is at work; 0 if one is. */
    public int whileIdle(String school, IntSupplier action) {
        return Objects.requireNonNull(transaction.execute(status -> idle(school) ? action.getAsInt() : 0));
    }

    /** Whether no run of a school is at work; if so, none begins before the caller's transaction ends. */
    public boolean idle(String school) {
        jdbc.sql("select source from sync_sources where school = :school order by source for update")
                .param("school", school)
                .query(String.class)
                .list();
        return jdbc.sql("""
                        select count(*) from sync_sources
                         where school = :school and leased_until >= current_timestamp""").param("school", school).query(Long.class).single() == 0;
    }
}

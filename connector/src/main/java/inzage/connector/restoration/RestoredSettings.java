package inzage.connector.restoration;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The settings of schools as a backup had them: those that were in force when the database was lost may have been stricter. */
final class RestoredSettings {
    private final JdbcClient jdbc;

    RestoredSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a school still has them; a school that never had settings of its own, or no restoration, has none. */
    boolean inForce(String school) {
        return jdbc.sql("""
                                select count(*) from school_settings
                                 where school = :school
                                   and changed_at <= (select restored_at from restorations
                                                       order by id desc fetch first 1 rows only)""").param("school", school).query(Long.class).single() > 0;
    }
}

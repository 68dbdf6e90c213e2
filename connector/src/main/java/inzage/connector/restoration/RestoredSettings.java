package inzage.connector.restoration;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The settings of schools as a backup had them, or as a school's file has them for a school that the backup did not know: those that
 * were in force when the database was lost may have been stricter.
 */
final class RestoredSettings {
    /** The version that a school begins with; whoever saves makes another. */
    private static final int SEEDED = 1;

    private final JdbcClient jdbc;

    RestoredSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a school still has them; without a restoration none has. */
    boolean inForce(String school) {
        return jdbc.sql("""
                        select count(*) from school_settings s,
                               (select restored_at from restorations order by id desc fetch first 1 rows only) r
                         where s.school = :school and (s.changed_at <= r.restored_at or s.version = :seeded)""")
                        .param("school", school)
                        .param("seeded", SEEDED)
                        .query(Long.class)
                        .single()
                > 0;
    }
}

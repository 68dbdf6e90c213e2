package db.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Has PostgreSQL refuse to delete a line of the audit that is not thirty days old by its own clock, whoever wrote which word about
 * purging; H2's trigger is of this program and does so by itself.
 */
public final class V29_1__Keep_lines_a_month extends BaseJavaMigration {
    private static final String POSTGRESQL = """
            create or replace function refuse_unless_purged() returns trigger language plpgsql as $$
            begin
                if tg_op = 'DELETE' and old.noted_at < current_timestamp - interval '30 days'
                   and exists (select 1 from audit_purges where lines_before > old.noted_at) then
                    return old;
                end if;
                raise exception 'lines of the audit are neither changed nor deleted';
            end $$""";

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(POSTGRESQL);
        }
    }
}

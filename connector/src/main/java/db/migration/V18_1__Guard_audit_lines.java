package db.migration;

import inzage.connector.audit.AppendOnly;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Has the database itself refuse to change or delete a line of the audit: each of the two in its own words. */
public final class V18_1__Guard_audit_lines extends BaseJavaMigration {
    private static final List<String> H2 = List.of("""
            create trigger audit_lines_append_only before update, delete on audit_lines
               for each row call "%s\"""".formatted(AppendOnly.class.getName()));
    private static final List<String> POSTGRESQL = List.of("""
            create function refuse_change() returns trigger language plpgsql as $$
            begin
                raise exception 'lines of the audit are neither changed nor deleted';
            end $$""", """
            create trigger audit_lines_append_only before update or delete or truncate on audit_lines
               for each statement execute function refuse_change()""");

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        try (Statement statement = connection.createStatement()) {
            for (String sql : h2 ? H2 : POSTGRESQL) {
                statement.execute(sql);
            }
        }
    }
}

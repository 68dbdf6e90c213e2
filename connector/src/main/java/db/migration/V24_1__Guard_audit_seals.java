package db.migration;

import inzage.connector.audit.AppendOnly;
import inzage.connector.audit.PurgedOnly;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Has the database refuse to change or delete a seal or the word that lines are purged, and lets it delete lines that this word is
 * about; each database in its own words.
 */
public final class V24_1__Guard_audit_seals extends BaseJavaMigration {
    private static final List<String> H2 = List.of(
            "drop trigger audit_lines_append_only",
            """
            create trigger audit_lines_append_only before update, delete on audit_lines
               for each row call "%s\"""".formatted(PurgedOnly.class.getName()),
            """
            create trigger audit_seals_append_only before update, delete on audit_seals
               for each row call "%s\"""".formatted(AppendOnly.class.getName()),
            """
            create trigger audit_purges_append_only before update, delete on audit_purges
               for each row call "%s\"""".formatted(AppendOnly.class.getName()));
    private static final List<String> POSTGRESQL =
            List.of("drop trigger audit_lines_append_only on audit_lines", """
            create function refuse_unless_purged() returns trigger language plpgsql as $$
            begin
                if tg_op = 'DELETE' and exists (select 1 from audit_purges where lines_before > old.noted_at) then
                    return old;
                end if;
                raise exception 'lines of the audit are neither changed nor deleted';
            end $$""", """
            create trigger audit_lines_append_only before update or delete on audit_lines
               for each row execute function refuse_unless_purged()""", """
            create trigger audit_lines_not_emptied before truncate on audit_lines
               for each statement execute function refuse_change()""", """
            create trigger audit_seals_append_only before update or delete or truncate on audit_seals
               for each statement execute function refuse_change()""", """
            create trigger audit_purges_append_only before update or delete or truncate on audit_purges
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

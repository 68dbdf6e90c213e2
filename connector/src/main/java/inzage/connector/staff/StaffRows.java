package inzage.connector.staff;

import inzage.connector.account.link.LinkTarget.Staff.Office;
import inzage.connector.account.role.Role;
import inzage.connector.store.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who has which role. */
@Component
final class StaffRows {
    private final JdbcClient jdbc;

    StaffRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StaffMember> atWork() {
        return jdbc.sql("""
                select a.id, a.email, a.created_at, r.school, r.role
                  from school_roles r join accounts a on a.id = r.account
                union all
                select a.id, a.email, a.created_at, null, null from operators o join accounts a on a.id = o.account
                 order by 4, 5, 2""").query((row, number) -> member(row)).list();
    }

    int operators() {
        return jdbc.sql("select count(*) from operators").query(Integer.class).single();
    }

    private static StaffMember member(ResultSet row) throws SQLException {
        String school = row.getString("school");
        return new StaffMember(
                Optional.of(row.getString("id")),
                Optional.empty(),
                row.getString("email"),
                school == null
                        ? Optional.empty()
                        : Optional.of(new Office(school, Role.valueOf(row.getString("role")))),
                SqlTime.read(row, "created_at"));
    }
}

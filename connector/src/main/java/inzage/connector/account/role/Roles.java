package inzage.connector.account.role;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The roles of staff per school, and the operators over the installation. A change counts from the next request on. */
@Service
public final class Roles {
    private final JdbcClient jdbc;

    Roles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A role and the one school it holds for. */
    public record SchoolRole(String school, Role role) {}

    /** Gives the role; nothing happens if the account has it. */
    public void grant(String account, String school, Role role) {
        jdbc.sql("""
                insert into school_roles (account, school, role) values (:account, :school, :role)
                on conflict do nothing""")
                .param("account", account)
                .param("school", school)
                .param("role", role.name())
                .update();
    }

    public void revoke(String account, String school, Role role) {
        jdbc.sql("delete from school_roles where account = :account and school = :school and role = :role")
                .param("account", account)
                .param("school", school)
                .param("role", role.name())
                .update();
    }

    /** The account's roles, ordered by school. */
    public List<SchoolRole> ofAccount(String account) {
        return jdbc.sql("select school, role from school_roles where account = :account order by school, role")
                .param("account", account)
                .query((row, i) -> new SchoolRole(row.getString("school"), Role.valueOf(row.getString("role"))))
                .list();
    }

    public boolean holds(String account, String school, Role role) {
        return ofAccount(account).contains(new SchoolRole(school, role));
    }

    /** Makes the account an operator; nothing happens if it is one. */
    public void grantOperator(String account) {
        jdbc.sql("insert into operators (account) values (:account) on conflict do nothing")
                .param("account", account)
                .update();
    }

    public void revokeOperator(String account) {
        jdbc.sql("delete from operators where account = :account")
                .param("account", account)
                .update();
    }

    /** Whether the installation has an operator at all. */
    public boolean anyOperator() {
        return jdbc.sql("select count(*) from operators").query(Integer.class).single() > 0;
    }

    public boolean operator(String account) {
        return jdbc.sql("select count(*) from operators where account = :account")
                        .param("account", account)
                        .query(Integer.class)
                        .single()
                == 1;
    }
}

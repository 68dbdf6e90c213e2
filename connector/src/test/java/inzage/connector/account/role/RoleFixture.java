package inzage.connector.account.role;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Roles on a database that others use too. */
public final class RoleFixture {
    private RoleFixture() {}

    public static Roles roles(DataSource dataSource) {
        return new Roles(JdbcClient.create(dataSource));
    }
}

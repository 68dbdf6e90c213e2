package inzage.connector.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses every change of a row, in H2; PostgreSQL has a function for it. The database makes it by its name. */
public final class AppendOnly implements Trigger {
    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        throw new SQLException("lines of the audit are neither changed nor deleted");
    }
}

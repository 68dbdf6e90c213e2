package inzage.connector.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Refuses every change of a line, in H2, and its deletion unless it is of before an instant up to which lines are purged and thirty days
 * old by the database's own clock: who may write that word must not delete what was noted today. PostgreSQL has a function for it. The
 * database makes it by its name.
 */
public final class PurgedOnly implements Trigger {
    private static final int NOTED_AT = 1;

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (before == null || after != null || !purged(connection, Objects.requireNonNull(before[NOTED_AT]))) {
            throw new SQLException("lines of the audit are neither changed nor deleted");
        }
    }

    private static boolean purged(Connection connection, Object notedAt) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select 1 from audit_purges
                 where lines_before > cast(? as timestamp with time zone)
                   and cast(? as timestamp with time zone) < current_timestamp - interval '30' day""")) {
            statement.setObject(1, notedAt);
            statement.setObject(2, notedAt);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }
}

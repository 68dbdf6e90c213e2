package inzage.connector.store;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The id that the database gives a row. */
public final class GeneratedId {
    private GeneratedId() {}

    /**
     * Inserts one row into a table whose column {@code id} the database fills.
     *
     * @return what it filled in
     */
    public static long of(StatementSpec insert) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        insert.update(id, "id");
        return Objects.requireNonNull(id.getKey()).longValue();
    }
}

package inzage.connector.store.batch;

import java.util.Map;
import org.springframework.jdbc.core.RowMapper;

/**
 * A question as the database takes it.
 *
 * @param sql a single query with named parameters
 * @param parameters by name; a collection stands for all that is in it
 * @param row makes something of a row
 */
public record Query<T>(String sql, Map<String, ?> parameters, RowMapper<T> row) implements Asked<T> {
    public Query {
        parameters = Map.copyOf(parameters);
    }
}

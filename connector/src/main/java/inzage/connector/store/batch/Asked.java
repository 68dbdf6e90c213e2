package inzage.connector.store.batch;

import java.util.Map;
import org.springframework.jdbc.core.RowMapper;

/**
 * One question to the database.
 *
 * @param sql a single query with named parameters
 * @param parameters by name; a collection stands for all that is in it
 * @param row makes something of a row
 */
public record Asked<T>(String sql, Map<String, ?> parameters, RowMapper<T> row) {
    public Asked {
        parameters = Map.copyOf(parameters);
    }
}

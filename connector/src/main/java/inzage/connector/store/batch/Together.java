package inzage.connector.store.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCreatorFactory;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;
import org.springframework.jdbc.core.SqlParameter;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.stereotype.Component;

/**
 * Asks several questions in one message where the database takes them so, as PostgreSQL does: most of what a small question costs is
 * the way. H2 lives in the same process and is asked one by one.
 */
@Component
public class Together {
    private final JdbcOperations jdbc;

    public Together(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** In the caller's transaction. */
    public Answers ask(List<? extends Asked<?>> questions) {
        Answers answers = new Answers();
        List<Query<?>> queries = new ArrayList<>();
        questions.forEach(question -> queries.add((Query<?>) question));
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            if (connection.isWrapperFor(PGConnection.class)) {
                ask(connection, queries, answers);
            } else {
                for (Query<?> query : queries) {
                    ask(connection, List.of(query), answers);
                }
            }
            return true;
        });
        return answers;
    }

    private static void ask(Connection connection, List<Query<?>> questions, Answers answers) throws SQLException {
        List<Prepared> prepared = questions.stream().map(Prepared::of).toList();
        String sql = prepared.stream().map(Prepared::sql).collect(Collectors.joining(";"));
        List<SqlParameter> declared = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (Prepared one : prepared) {
            declared.addAll(one.declared());
            values.addAll(one.values());
        }
        try (PreparedStatement statement = new PreparedStatementCreatorFactory(sql, declared)
                .newPreparedStatementCreator(values)
                .createPreparedStatement(connection)) {
            statement.execute();
            for (Query<?> question : questions) {
                read(question, statement, answers);
                statement.getMoreResults();
            }
        }
    }

    private static <T> void read(Query<T> question, PreparedStatement statement, Answers answers) throws SQLException {
        RowMapper<T> mapper = question.row();
        try (ResultSet rows = statement.getResultSet()) {
            answers.put(question, new RowMapperResultSetExtractor<>(mapper).extractData(rows));
        }
    }

    /** With question marks in place of names. */
    private record Prepared(String sql, List<SqlParameter> declared, List<Object> values) {
        static Prepared of(Query<?> question) {
            MapSqlParameterSource parameters = new MapSqlParameterSource(question.parameters());
            ParsedSql parsed = NamedParameterUtils.parseSqlStatement(question.sql());
            return new Prepared(
                    NamedParameterUtils.substituteNamedParameters(parsed, parameters),
                    NamedParameterUtils.buildSqlParameterList(parsed, parameters),
                    Arrays.asList(NamedParameterUtils.buildValueArray(parsed, parameters, null)));
        }
    }
}

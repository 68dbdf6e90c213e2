package inzage.connector.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {
    @ParameterizedTest
    @EnumSource
    void is_as_the_migrations_make_it(TestDatabase database) {
        DataSource migrated = TestDatabase.dataSource(database.freshUrl());
        TestDatabase.migrate(migrated);

        assertThat(columns(database.fresh())).hasSizeGreaterThan(100).isEqualTo(columns(migrated));
        assertThat(constraints(database.fresh())).hasSizeGreaterThan(20).isEqualTo(constraints(migrated));
        assertThat(indexes(database, database.fresh())).hasSizeGreaterThan(20).isEqualTo(indexes(database, migrated));
    }

    @ParameterizedTest
    @EnumSource
    void knows_nothing_of_another(TestDatabase database) {
        JdbcClient one = JdbcClient.create(database.fresh());
        one.sql("create table only_here (id int)").update();

        assertThat(columns(database.fresh())).noneMatch(column -> column.containsValue("only_here"));
    }

    private static List<Map<String, Object>> columns(DataSource database) {
        return rows(database, """
                select table_name, ordinal_position, column_name, data_type, character_maximum_length, is_nullable, is_identity,
                       column_default
                from information_schema.columns where table_schema = 'public' order by 1, 2
                """);
    }

    private static List<Map<String, Object>> constraints(DataSource database) {
        return rows(database, """
                select c.table_name, c.constraint_type, k.column_name, k.ordinal_position
                from information_schema.table_constraints c
                left join information_schema.key_column_usage k
                    on k.constraint_name = c.constraint_name and k.constraint_schema = c.constraint_schema
                where c.table_schema = 'public' order by 1, 2, 3, 4
                """);
    }

    private static List<Map<String, Object>> indexes(TestDatabase database, DataSource source) {
        return rows(
                source,
                switch (database) {
                    case H2 -> """
                            select i.table_name, i.index_name, i.index_type_name, c.column_name, c.ordinal_position
                            from information_schema.indexes i
                            join information_schema.index_columns c on c.index_name = i.index_name
                            where i.table_schema = 'public' and not i.is_generated order by 1, 2, 5
                            """;
                    case POSTGRESQL ->
                        "select tablename, indexname, indexdef from pg_indexes where schemaname = 'public' order by 1, 2";
                });
    }

    private static List<Map<String, Object>> rows(DataSource database, String sql) {
        return JdbcClient.create(database).sql(sql).query().listOfRows();
    }
}

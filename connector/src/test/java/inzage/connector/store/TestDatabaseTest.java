package inzage.connector.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {
    @ParameterizedTest
    @EnumSource
    void starts(TestDatabase database) {
        assertThat(JdbcClient.create(database.fresh())
                        .sql("select 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}

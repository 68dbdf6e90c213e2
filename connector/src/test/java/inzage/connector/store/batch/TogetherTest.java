package inzage.connector.store.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.store.TestDatabase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

class TogetherTest {
    private static final Asked<String> NAMES =
            names("select name from birds where weight > :least and name in (:names) order by name", 10);
    private static final Asked<Integer> WEIGHTS =
            new Query<>("select weight from birds order by weight", Map.of(), (row, number) -> row.getInt("weight"));
    private static final Asked<String> NONE =
            names("select name from birds where weight > :least and name in (:names)", 999);

    @ParameterizedTest
    @EnumSource
    void answers_each_question_with_its_own_rows_and_parameters(TestDatabase database) {
        JdbcTemplate jdbc = birds(database);

        for (int again = 0; again < 10; again++) {
            Answers answers = new Together(jdbc).ask(List.of(NAMES, NONE, WEIGHTS));

            assertThat(answers.to(NAMES)).containsExactly("kauw", "merel");
            assertThat(answers.to(NONE)).isEmpty();
            assertThat(answers.to(WEIGHTS)).containsExactly(6, 80, 240);
        }
    }

    @ParameterizedTest
    @EnumSource
    void answers_nothing_that_was_not_asked(TestDatabase database) {
        Answers answers = new Together(birds(database)).ask(List.of(WEIGHTS));

        assertThatThrownBy(() -> answers.to(NAMES)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void fails_as_any_question_to_the_database_does(TestDatabase database) {
        Asked<String> wrong = new Query<>("select beak from birds", Map.of(), (row, number) -> row.getString(1));

        assertThatThrownBy(() -> new Together(birds(database)).ask(List.of(WEIGHTS, wrong)))
                .isInstanceOf(DataAccessException.class);
    }

    private static Asked<String> names(String sql, int least) {
        return new Query<>(
                sql,
                Map.of("least", least, "names", List.of("merel", "kauw", "goudhaan")),
                (row, number) -> row.getString("name"));
    }

    private static JdbcTemplate birds(TestDatabase database) {
        JdbcTemplate jdbc = new JdbcTemplate(database.fresh());
        jdbc.execute("create table birds (name varchar(20), weight integer)");
        jdbc.execute("insert into birds values ('merel', 80), ('kauw', 240), ('goudhaan', 6)");
        return jdbc;
    }
}

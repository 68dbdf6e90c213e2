package inzage.config.queries;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

class SchoolColumnsTest {
    private final SchoolColumns columns = new SchoolColumns(new JdbcTemplate(TestDatabase.H2.fresh()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from results where student_id = ?",
                "select school from results",
                "select * from accounts a join results r on r.id = a.id",
                "update consents set withdrawn_at = ?",
                "insert into consents (student, guardian) values (?, ?)",
                "delete from consents",
                "select * from memberships where state = ?"
            })
    void sees_a_statement_that_leaves_the_school_out(String sql) {
        assertThat(columns.leftOut(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from results where school = ? and student_id = ?",
                "SELECT * FROM results r WHERE r.school IN (?, ?)",
                "insert into consents (school, student) values (?, ?)",
                "select * from memberships where account = ?",
                "select * from accounts where id = ?"
            })
    void lets_pass_what_names_a_school_or_is_of_none(String sql) {
        assertThat(columns.leftOut(sql)).isFalse();
    }

    @Test
    void knows_the_tables_that_have_a_school() {
        assertThat(columns.leftOut("select * from results")).isTrue();
        assertThat(columns.leftOut("select * from flyway_schema_history")).isFalse();
    }
}

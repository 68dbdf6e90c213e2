package inzage.connector.store.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.store.TestDatabase;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

class SnapshotsTest {
    @ParameterizedTest
    @EnumSource
    void see_nothing_of_what_is_committed_meanwhile(TestDatabase database) {
        DataSource dataSource = database.fresh();
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        jdbc.execute("create table birds (name varchar(20))");
        Supplier<Integer> count =
                () -> Objects.requireNonNull(jdbc.queryForObject("select count(*) from birds", Integer.class));

        List<Integer> counts = snapshots(dataSource).read(() -> {
            int before = count.get();
            alone(() -> jdbc.execute("insert into birds values ('merel')"));
            return List.of(before, count.get());
        });

        assertThat(counts).containsExactly(0, 0);
        assertThat(count.get()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void refuse_to_write_and_leave_the_connection_as_it_was(TestDatabase database) {
        DataSource one = new SingleConnectionDataSource(connection(database), true);
        JdbcTemplate jdbc = new JdbcTemplate(one);
        jdbc.execute("create table birds (name varchar(20))");

        assertThatThrownBy(() -> snapshots(one).read(() -> jdbc.update("insert into birds values ('merel')")))
                .isInstanceOf(DataAccessException.class);
        assertThat(jdbc.queryForObject("show transaction isolation level", String.class))
                .isEqualTo("read committed");
        assertThat(jdbc.update("insert into birds values ('merel')")).isEqualTo(1);
    }

    private static java.sql.Connection connection(TestDatabase database) {
        try {
            return database.fresh().getConnection();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As another request does: in a thread, and so a connection, of its own. */
    private static void alone(Runnable writing) {
        Thread other = new Thread(writing);
        other.start();
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Snapshots snapshots(DataSource dataSource) {
        return new Snapshots(new JdbcTemplate(dataSource), new JdbcTransactionManager(dataSource));
    }
}

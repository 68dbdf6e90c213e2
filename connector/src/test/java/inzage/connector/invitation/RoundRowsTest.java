package inzage.connector.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.store.TestDatabase;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RoundRowsTest {
    private static final String SCHOOL = "waterkant";

    private static RoundRows rows(DataSource database) {
        return new RoundRows(JdbcClient.create(database), Clock.systemUTC());
    }

    @ParameterizedTest
    @EnumSource
    void a_round_that_was_made_is_not_due(TestDatabase database) {
        RoundRows rows = rows(database.fresh());
        rows.ask(SCHOOL);
        rows.ask(SCHOOL);
        rows.done(SCHOOL, rows.asks(SCHOOL).orElseThrow());
        assertThat(rows.due()).isEmpty();
        assertThat(rows.asks(SCHOOL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_asked_for_while_a_round_is_made_waits_for_another(TestDatabase database) {
        RoundRows rows = rows(database.fresh());
        rows.ask(SCHOOL);
        long begun = rows.asks(SCHOOL).orElseThrow();
        rows.ask(SCHOOL);
        rows.done(SCHOOL, begun);
        assertThat(rows.due()).containsExactly(SCHOOL);
    }

    @ParameterizedTest
    @EnumSource
    void who_asks_while_a_round_ends_is_not_forgotten(TestDatabase database) {
        DataSource source = database.fresh();
        RoundRows rows = rows(source);
        rows.ask(SCHOOL);
        CompletableFuture<Void> asking = new TransactionTemplate(new JdbcTransactionManager(source)).execute(status -> {
            rows.done(SCHOOL, rows.asks(SCHOOL).orElseThrow());
            return CompletableFuture.runAsync(() -> rows.ask(SCHOOL));
        });
        asking.join();
        assertThat(rows.due()).containsExactly(SCHOOL);
    }

    @ParameterizedTest
    @EnumSource
    void of_many_who_ask_for_the_first_time_each_is_counted(TestDatabase database) {
        RoundRows rows = rows(database.fresh());
        Stream.generate(() -> CompletableFuture.runAsync(() -> rows.ask(SCHOOL)))
                .limit(8)
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(rows.asks(SCHOOL)).contains(8L);
    }

    @ParameterizedTest
    @EnumSource
    void a_transaction_asks_once_and_one_that_is_undone_does_not(TestDatabase database) {
        DataSource source = database.fresh();
        RoundRows rows = rows(source);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        transaction.executeWithoutResult(status -> {
            rows.ask(SCHOOL);
            rows.ask(SCHOOL);
        });
        transaction.executeWithoutResult(status -> {
            rows.ask(SCHOOL);
            status.setRollbackOnly();
        });
        assertThat(rows.asks(SCHOOL)).contains(1L);
    }
}

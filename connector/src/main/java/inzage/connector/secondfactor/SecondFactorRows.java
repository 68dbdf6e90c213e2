package inzage.connector.secondfactor;

import inzage.connector.signin.Throttle.Failures;
import inzage.connector.store.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of second factors. */
@Component
final class SecondFactorRows {
    private final JdbcClient jdbc;

    SecondFactorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A second factor as it lies in the table.
     *
     * @param sealed the secret
     * @param confirmed whether its owner has shown that the app knows it
     * @param lastStep the time step of the last code that was accepted
     * @param failures codes that were wrong since then
     */
    record Row(byte[] sealed, boolean confirmed, long lastStep, Failures failures) {}

    /** The account's, locked until the end of the transaction: what is tried at the same time is judged one after the other. */
    Optional<Row> locked(String account) {
        return jdbc.sql("""
                select secret, confirmed_at, last_step, failures, failed_at from second_factors
                where account = :account for update""")
                .param("account", account)
                .query(SecondFactorRows::row)
                .optional();
    }

    boolean confirmed(String account) {
        return jdbc.sql("select count(*) from second_factors where account = :account and confirmed_at is not null")
                        .param("account", account)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    void insert(String account, byte[] sealed) {
        jdbc.sql("insert into second_factors (account, secret, last_step, failures) values (:account, :secret, 0, 0)")
                .param("account", account)
                .param("secret", sealed)
                .update();
    }

    void confirm(String account, Instant now) {
        jdbc.sql("update second_factors set confirmed_at = :now where account = :account")
                .param("now", SqlTime.of(now))
                .param("account", account)
                .update();
    }

    void accepted(String account, long step) {
        jdbc.sql("update second_factors set last_step = :step, failures = 0 where account = :account")
                .param("step", step)
                .param("account", account)
                .update();
    }

    void failed(String account, Instant now, int failures) {
        jdbc.sql("update second_factors set failures = :failures, failed_at = :now where account = :account")
                .param("failures", failures)
                .param("now", SqlTime.of(now))
                .param("account", account)
                .update();
    }

    /** Also its recovery codes. Whether there was one. */
    boolean delete(String account) {
        return jdbc.sql("delete from second_factors where account = :account")
                        .param("account", account)
                        .update()
                == 1;
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getBytes("secret"),
                row.getObject("confirmed_at") != null,
                row.getLong("last_step"),
                new Failures(
                        row.getInt("failures"),
                        Optional.ofNullable(SqlTime.optional(row, "failed_at")).orElse(Instant.EPOCH)));
    }
}

package inzage.connector.signin;

import inzage.connector.signin.SignIns.SignIn;
import inzage.connector.signin.Throttle.Failures;
import inzage.connector.store.GeneratedId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of sign-ins. An attempt is written before it is judged, so that attempts made at once count each other. */
@Component
final class SignInRows {
    private static final String COUNT = """
            select count(*) as failures, max(attempted_at) as last_at from sign_ins
            where not succeeded and attempted_at > :since and id <> :own""";

    private final JdbcClient jdbc;

    SignInRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes an attempt down as failed and gives its number. */
    long begin(String digest, Network network, Instant now) {
        return GeneratedId.of(jdbc.sql("""
                insert into sign_ins (address_digest, network, attempted_at, succeeded)
                values (:digest, :network, :now, false)""")
                .param("digest", digest)
                .param("network", network.text())
                .param("now", utc(now)));
    }

    /** An attempt that was not judged does not count. */
    void forget(long attempt) {
        jdbc.sql("delete from sign_ins where id = :id").param("id", attempt).update();
    }

    void finish(long attempt, @Nullable String account, boolean succeeded) {
        jdbc.sql("update sign_ins set account = :account, succeeded = :succeeded where id = :id")
                .param("account", account)
                .param("succeeded", succeeded)
                .param("id", attempt)
                .update();
    }

    Failures ofPair(String digest, Network network, Instant since, long own) {
        return failures(" and address_digest = :digest and network = :network", since, own)
                .param("digest", digest)
                .param("network", network.text())
                .query(SignInRows::failures)
                .single();
    }

    Failures ofAddress(String digest, Instant since, long own) {
        return failures(" and address_digest = :digest", since, own)
                .param("digest", digest)
                .query(SignInRows::failures)
                .single();
    }

    Failures ofNetwork(Network network, Instant since, long own) {
        return failures(" and network = :network", since, own)
                .param("network", network.text())
                .query(SignInRows::failures)
                .single();
    }

    private JdbcClient.StatementSpec failures(String which, Instant since, long own) {
        return jdbc.sql(COUNT + which).param("since", utc(since)).param("own", own);
    }

    /** When this address last came in from this network; {@link Instant#EPOCH} if never. */
    Instant lastSuccess(String digest, Network network) {
        return jdbc.sql("""
                select 0 as failures, max(attempted_at) as last_at from sign_ins
                where succeeded and address_digest = :digest and network = :network""")
                .param("digest", digest)
                .param("network", network.text())
                .query(SignInRows::failures)
                .single()
                .last();
    }

    List<SignIn> ofAccount(String account, int limit) {
        return jdbc.sql("""
                select attempted_at, network, succeeded from sign_ins
                where account = :account order by attempted_at desc, id desc limit :limit""")
                .param("account", account)
                .param("limit", limit)
                .query((row, i) ->
                        new SignIn(instant(row, "attempted_at"), row.getString("network"), row.getBoolean("succeeded")))
                .list();
    }

    void forgetBefore(Instant moment) {
        jdbc.sql("delete from sign_ins where attempted_at < :moment")
                .param("moment", utc(moment))
                .update();
    }

    private static Failures failures(ResultSet row, int index) throws SQLException {
        return new Failures(row.getInt("failures"), instant(row, "last_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? Instant.EPOCH : moment.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}

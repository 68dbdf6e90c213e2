package inzage.connector.signin;

import inzage.connector.signin.SignIns.SignIn;
import inzage.connector.signin.Throttle.Failures;
import inzage.connector.store.GeneratedId;
import inzage.connector.store.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** How somebody came. */
    enum Way {
        PASSWORD,
        PROVIDER,
        /** Out of a mail; no sign-in. */
        LINK
    }

    /** An attempt that was written down. */
    record Attempt(long id, String digest, Network network, Instant at) {}

    /** Writes an attempt down as failed. */
    Attempt begin(String digest, Network network, Instant now) {
        long id = GeneratedId.of(jdbc.sql("""
                insert into sign_ins (address_digest, network, attempted_at, succeeded)
                values (:digest, :network, :now, false)""")
                .param("digest", digest)
                .param("network", network.text())
                .param("now", SqlTime.of(now)));
        return new Attempt(id, digest, network, now);
    }

    /** By something else than a password. */
    void succeeded(String digest, String account, Network network, Way way, Instant now) {
        jdbc.sql("""
                insert into sign_ins (address_digest, account, network, attempted_at, succeeded, way)
                values (:digest, :account, :network, :now, true, :way)""")
                .param("digest", digest)
                .param("account", account)
                .param("network", network.text())
                .param("now", SqlTime.of(now))
                .param("way", way.name())
                .update();
    }

    /** An attempt that was not judged does not count. */
    void forget(Attempt attempt) {
        jdbc.sql("delete from sign_ins where id = :id")
                .param("id", attempt.id())
                .update();
    }

    void finish(Attempt attempt, @Nullable String account, boolean succeeded) {
        jdbc.sql("update sign_ins set account = :account, succeeded = :succeeded where id = :id")
                .param("account", account)
                .param("succeeded", succeeded)
                .param("id", attempt.id())
                .update();
    }

    Failures ofPair(Attempt attempt, Instant since) {
        return failures(" and address_digest = :digest and network = :network", attempt, since)
                .param("digest", attempt.digest())
                .param("network", attempt.network().text())
                .query(SignInRows::failures)
                .single();
    }

    Failures ofAddress(Attempt attempt, Instant since) {
        return failures(" and address_digest = :digest", attempt, since)
                .param("digest", attempt.digest())
                .query(SignInRows::failures)
                .single();
    }

    Failures ofNetwork(Attempt attempt, Instant since) {
        return failures(" and network = :network", attempt, since)
                .param("network", attempt.network().text())
                .query(SignInRows::failures)
                .single();
    }

    private JdbcClient.StatementSpec failures(String which, Attempt attempt, Instant since) {
        return jdbc.sql(COUNT + which).param("since", SqlTime.of(since)).param("own", attempt.id());
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
                where account = :account and way <> :link order by attempted_at desc, id desc limit :limit""")
                .param("account", account)
                .param("link", Way.LINK.name())
                .param("limit", limit)
                .query((row, i) -> new SignIn(
                        SqlTime.read(row, "attempted_at"), row.getString("network"), row.getBoolean("succeeded")))
                .list();
    }

    private static Failures failures(ResultSet row, int index) throws SQLException {
        Instant last = Optional.ofNullable(SqlTime.optional(row, "last_at")).orElse(Instant.EPOCH);
        return new Failures(row.getInt("failures"), last);
    }
}

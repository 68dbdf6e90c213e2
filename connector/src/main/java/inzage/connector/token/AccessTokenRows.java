package inzage.connector.token;

import inzage.connector.store.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of tokens. */
@Component
final class AccessTokenRows {
    private static final Duration STEP = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    AccessTokenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits until nobody else makes a token for this account or changes what it signs in with. Runs in the caller's transaction.
     *
     * @return the number of those changes
     */
    Optional<Integer> inTurn(String account) {
        return jdbc.sql("select credentials from accounts where id = :account for update")
                .param("account", account)
                .query(Integer.class)
                .optional();
    }

    void insert(AccessToken token, String hash) {
        jdbc.sql("""
                insert into access_tokens (id, account, name, token_hash, scopes, created_at, expires_at)
                values (:id, :account, :name, :hash, :scopes, :created, :expires)""")
                .param("id", token.id())
                .param("account", token.account())
                .param("name", token.name())
                .param("hash", hash)
                .param(
                        "scopes",
                        token.scopes().stream().map(Scope::word).sorted().collect(Collectors.joining(",")))
                .param("created", SqlTime.of(token.created()))
                .param("expires", SqlTime.of(token.expires()))
                .update();
    }

    List<AccessToken> ofAccount(String account, Instant now) {
        return jdbc.sql("""
                        select * from access_tokens
                        where account = :account and expires_at > :now order by created_at desc, id""")
                .param("account", account)
                .param("now", SqlTime.of(now))
                .query(AccessTokenRows::token)
                .list();
    }

    Optional<AccessToken> withHash(String hash, Instant now) {
        return jdbc.sql("select * from access_tokens where token_hash = :hash and expires_at > :now")
                .param("hash", hash)
                .param("now", SqlTime.of(now))
                .query(AccessTokenRows::token)
                .optional();
    }

    void used(String id, Instant now) {
        jdbc.sql("""
                update access_tokens set last_used_at = :now
                where id = :id and (last_used_at is null or last_used_at <= :before)""")
                .param("now", SqlTime.of(now))
                .param("before", SqlTime.of(now.minus(STEP)))
                .param("id", id)
                .update();
    }

    boolean delete(String account, String id) {
        return jdbc.sql("delete from access_tokens where id = :id and account = :account")
                        .param("id", id)
                        .param("account", account)
                        .update()
                == 1;
    }

    void deleteOf(String account) {
        jdbc.sql("delete from access_tokens where account = :account")
                .param("account", account)
                .update();
    }

    void forgetExpired(String account, Instant now) {
        jdbc.sql("delete from access_tokens where account = :account and expires_at <= :now")
                .param("account", account)
                .param("now", SqlTime.of(now))
                .update();
    }

    private static AccessToken token(ResultSet row, int index) throws SQLException {
        return new AccessToken(
                row.getString("id"),
                row.getString("account"),
                row.getString("name"),
                scopes(row.getString("scopes")),
                SqlTime.read(row, "created_at"),
                SqlTime.read(row, "expires_at"),
                Optional.ofNullable(SqlTime.optional(row, "last_used_at")));
    }

    /** A scope that this version does not know opens nothing. */
    private static Set<Scope> scopes(String words) {
        return Arrays.stream(words.split(","))
                .flatMap(word -> Scope.of(word).stream())
                .collect(Collectors.toSet());
    }
}

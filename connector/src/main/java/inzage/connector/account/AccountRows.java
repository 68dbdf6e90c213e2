package inzage.connector.account;

import inzage.connector.account.Accounts.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of accounts. */
@Component
final class AccountRows {
    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An account together with what it signs in with.
     *
     * @param number how often that was changed; read with the hash, so that it tells whether the hash still counts
     */
    record Credentials(Account account, String hash, int number) {}

    /** Whether the row was written; not if the address has an account already. */
    boolean insert(Account account, String folded, String hash, Instant now) {
        return jdbc.sql("""
                        insert into accounts (id, email, email_folded, password_hash, language, created_at)
                        values (:id, :email, :folded, :hash, :language, :now)
                        on conflict do nothing""")
                        .param("id", account.id())
                        .param("email", account.email())
                        .param("folded", folded)
                        .param("hash", hash)
                        .param("language", account.language().name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Account> byId(String id) {
        return jdbc.sql("select id, email, language from accounts where id = :id")
                .param("id", id)
                .query(AccountRows::account)
                .optional();
    }

    Optional<Credentials> byAddress(String folded) {
        return jdbc.sql(
                        "select id, email, language, password_hash, credentials from accounts where email_folded = :folded")
                .param("folded", folded)
                .query((row, i) ->
                        new Credentials(account(row, i), row.getString("password_hash"), row.getInt("credentials")))
                .optional();
    }

    Optional<Integer> number(String id) {
        return jdbc.sql("select credentials from accounts where id = :id")
                .param("id", id)
                .query(Integer.class)
                .optional();
    }

    /** What every request asks, at once. */
    Optional<State> state(String id) {
        return jdbc.sql("""
                        select credentials,
                               exists (select 1 from operators where account = accounts.id)
                               or exists (select 1 from school_roles where account = accounts.id) as staff
                          from accounts where id = :id""")
                .param("id", id)
                .query((row, i) -> new State(row.getInt("credentials"), row.getBoolean("staff")))
                .optional();
    }

    void raise(String id) {
        jdbc.sql("update accounts set credentials = credentials + 1 where id = :id")
                .param("id", id)
                .update();
    }

    void newHash(String id, String hash) {
        jdbc.sql("update accounts set password_hash = :hash, credentials = credentials + 1 where id = :id")
                .param("hash", hash)
                .param("id", id)
                .update();
    }

    /** Whether it was written; not if the credentials were changed since they had this number. */
    boolean newHash(String id, int number, String hash) {
        return jdbc.sql("""
                        update accounts set password_hash = :hash, credentials = credentials + 1
                        where id = :id and credentials = :number""")
                        .param("hash", hash)
                        .param("id", id)
                        .param("number", number)
                        .update()
                == 1;
    }

    /** Whether it was moved; not to an address that another account has. */
    boolean move(String id, String email, String folded) {
        return jdbc.sql("""
                        update accounts set email = :email, email_folded = :folded, credentials = credentials + 1
                         where id = :id and not exists (
                            select 1 from accounts other where other.email_folded = :folded and other.id <> :id)""")
                        .param("email", email)
                        .param("folded", folded)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Another hash of the same password; nothing if that is no longer the account's. */
    void sameAgain(String id, String before, String hash) {
        jdbc.sql("update accounts set password_hash = :hash where id = :id and password_hash = :before")
                .param("hash", hash)
                .param("id", id)
                .param("before", before)
                .update();
    }

    void delete(String id) {
        jdbc.sql("delete from accounts where id = :id").param("id", id).update();
    }

    /** The sessions are kept by the web server's side of the program, in a table of the same database. */
    void endSessions(String id) {
        jdbc.sql("delete from spring_session where principal_name = :id")
                .param("id", id)
                .update();
    }

    void setLanguage(String id, Language language) {
        jdbc.sql("update accounts set language = :language where id = :id")
                .param("language", language.name())
                .param("id", id)
                .update();
    }

    private static Account account(ResultSet row, int index) throws SQLException {
        return new Account(row.getString("id"), row.getString("email"), Language.valueOf(row.getString("language")));
    }
}

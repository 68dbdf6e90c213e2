package inzage.connector.sync.arrival;

import inzage.connector.store.SqlTime;
import java.time.Instant;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of signed requests that were accepted. */
public final class UsedNonces {
    private final JdbcClient jdbc;

    public UsedNonces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean used(String school, String source, Once once) {
        return jdbc.sql("""
                        select count(*) from used_nonces
                         where school = :school and source = :source and key_name = :key and nonce = :nonce""")
                        .param("school", school)
                        .param("source", source)
                        .param("key", once.key())
                        .param("nonce", once.nonce())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * Uses a nonce, in the caller's transaction.
     *
     * @throws DuplicateKeyException if it was used before, perhaps by somebody at the same time
     */
    void use(String school, String source, Once once, Instant now) {
        jdbc.sql("""
                        insert into used_nonces (school, source, key_name, nonce, used_at)
                        values (:school, :source, :key, :nonce, :now)""")
                .param("school", school)
                .param("source", source)
                .param("key", once.key())
                .param("nonce", once.nonce())
                .param("now", SqlTime.of(now))
                .update();
    }

    /** Forgets what was used before a moment. */
    public void purge(Instant before) {
        jdbc.sql("delete from used_nonces where used_at < :before")
                .param("before", SqlTime.of(before))
                .update();
    }
}

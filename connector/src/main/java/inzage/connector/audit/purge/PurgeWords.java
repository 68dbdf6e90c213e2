package inzage.connector.audit.purge;

import inzage.connector.audit.seal.SealKey;
import inzage.connector.store.SqlTime;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of words that lines were purged. Who can write to the database and has no key can write one, and it does not count. */
public final class PurgeWords {
    private final JdbcClient jdbc;
    private final SealKey key;

    public PurgeWords(JdbcClient jdbc, SealKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    /** Once, however often it is said. */
    void say(Instant before, Instant now) {
        PurgeWord word = PurgeWord.of(before, key);
        jdbc.sql("""
                        insert into audit_purges (lines_before, purged_at, seal)
                        select :before, :now, :seal where not exists
                               (select 1 from audit_purges where lines_before = :before and seal = :seal)""")
                .param("before", SqlTime.of(before))
                .param("now", SqlTime.of(now))
                .param("seal", word.seal())
                .update();
    }

    /** Lines of before this instant may be gone; the beginning of time if none may. */
    public Instant before() {
        return jdbc
                .sql("select lines_before, seal from audit_purges where seal is not null order by lines_before desc")
                .query((row, number) -> new PurgeWord(SqlTime.read(row, "lines_before"), row.getString("seal")))
                .list()
                .stream()
                .filter(word -> word.isBy(key))
                .map(PurgeWord::before)
                .findFirst()
                .orElse(Instant.EPOCH);
    }
}

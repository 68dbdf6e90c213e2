package inzage.connector.invitation;

import inzage.connector.canonical.RecordId;
import inzage.connector.store.SqlTime;
import java.time.Clock;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of who was invited at which address, as digests. It outlives the links: whether somebody is asked once more is not a
 * matter of when links are swept.
 */
@Component
final class AskedRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    AskedRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Digests of the addresses that were asked, whatever became of it. */
    Set<String> asked(String school) {
        return Set.copyOf(jdbc.sql("select distinct address_digest from invited_addresses where school = :school")
                .param("school", school)
                .query(String.class)
                .list());
    }

    /** Of those at which the desk took the invitation back. */
    Set<String> takenBack(String school) {
        return Set.copyOf(
                jdbc.sql("""
                        select distinct address_digest from invited_addresses
                         where school = :school and taken_back""").param("school", school).query(String.class).list());
    }

    /** These records are one person; what was taken back before counts no more. */
    void ask(String school, Set<RecordId> records, String digest) {
        put(school, records, digest, false);
    }

    void takeBack(String school, Set<RecordId> records, String digest) {
        put(school, records, digest, true);
    }

    private void put(String school, Set<RecordId> records, String digest, boolean takenBack) {
        jdbc.sql("delete from invited_addresses where school = :school and address_digest = :digest")
                .param("school", school)
                .param("digest", digest)
                .update();
        records.forEach(record -> jdbc.sql("""
                        insert into invited_addresses (school, person, address_digest, asked_at, taken_back)
                        values (:school, :person, :digest, :now, :back)""")
                .param("school", school)
                .param("person", record.hex())
                .param("digest", digest)
                .param("now", SqlTime.of(clock.instant()))
                .param("back", takenBack)
                .update());
    }
}

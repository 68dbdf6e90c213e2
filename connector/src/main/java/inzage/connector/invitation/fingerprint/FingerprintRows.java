package inzage.connector.invitation.fingerprint;

import inzage.connector.canonical.RecordId;
import inzage.connector.store.SqlTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The fingerprints in the table of members' persons. */
@Component
final class FingerprintRows {
    private final JdbcClient jdbc;

    FingerprintRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is known of a member's person.
     *
     * @param fingerprint empty if none was taken yet
     */
    record Known(RecordId person, Optional<Fingerprint> fingerprint, boolean suspended) {}

    /** Of a school's members. */
    List<Known> ofSchool(String school) {
        return jdbc.sql("""
                select person, name_digest, address_digest, suspended_at from membership_persons
                 where school = :school""")
                .param("school", school)
                .query((row, number) -> new Known(
                        new RecordId(row.getString("person")),
                        fingerprint(row.getString("name_digest"), row.getString("address_digest")),
                        row.getObject("suspended_at") != null))
                .list();
    }

    private static Optional<Fingerprint> fingerprint(@Nullable String name, @Nullable String address) {
        return name == null || address == null ? Optional.empty() : Optional.of(new Fingerprint(name, address));
    }

    /** Takes this for the person's from now on; a suspension ends. False if the person is no member's. */
    boolean put(String school, RecordId person, Fingerprint fingerprint) {
        return jdbc.sql("""
                        update membership_persons
                           set name_digest = :name, address_digest = :address, suspended_at = null
                         where school = :school and person = :person""")
                        .param("name", fingerprint.name())
                        .param("address", fingerprint.address())
                        .param("school", school)
                        .param("person", person.hex())
                        .update()
                == 1;
    }

    void suspend(String school, RecordId person, Instant now) {
        jdbc.sql("""
                update membership_persons set suspended_at = :now
                 where school = :school and person = :person and suspended_at is null""")
                .param("now", SqlTime.of(now))
                .param("school", school)
                .param("person", person.hex())
                .update();
    }
}

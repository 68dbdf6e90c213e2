package inzage.config.queries;

import inzage.connector.canonical.RecordId;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * A family whose school has delivered.
 *
 * @param first of each kind that a route may be about, by the kind's name
 */
record Arranged(Family family, Map<String, RecordId> first) {
    static Arranged of(Family family, LocalDate today, JdbcOperations jdbc) {
        return new Arranged(family, new FamilyRecords(family, today, jdbc).write());
    }

    /** A variable of a route is called like the kind of record it is the id of. */
    String address(String route) {
        String address = route.replace("{child}", family.child(0).hex());
        for (Map.Entry<String, RecordId> record : first.entrySet()) {
            address = address.replace(
                    "{" + record.getKey() + "}", record.getValue().hex());
        }
        return address;
    }
}

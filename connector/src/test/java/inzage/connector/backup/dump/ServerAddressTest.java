package inzage.connector.backup.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerAddressTest {
    @Test
    void says_in_the_words_of_the_tools_what_the_driver_is_told() {
        ServerAddress address = ServerAddress.of(
                "jdbc:postgresql://db.example:5433/inzage?reWriteBatchedInserts=true&sslmode=verify-full",
                "inzage",
                "Kanarie-secret");

        assertThat(address.environment())
                .isEqualTo(Map.of(
                        "PGHOST", "db.example",
                        "PGPORT", "5433",
                        "PGDATABASE", "inzage",
                        "PGUSER", "inzage",
                        "PGPASSWORD", "Kanarie-secret",
                        "PGSSLMODE", "verify-full"));
        assertThat(address.toString()).doesNotContain("Kanarie");
    }

    @Test
    void believes_the_address_first_as_the_driver_does() {
        assertThat(ServerAddress.of("jdbc:postgresql://localhost/inzage?user=inzage&password=Kanarie", "sa", "")
                        .environment())
                .containsEntry("PGUSER", "inzage")
                .containsEntry("PGPASSWORD", "Kanarie");
    }

    @Test
    void knows_what_is_left_out() {
        assertThat(ServerAddress.of("jdbc:postgresql://localhost/inzage", null, null)
                        .environment())
                .isEqualTo(Map.of("PGHOST", "localhost", "PGPORT", "5432", "PGDATABASE", "inzage"));
    }
}

package inzage.connector.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class CommittedTest {
    private static final String URL = "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=5000";
    private static final Instant MINUTE = Instant.parse("2026-11-02T09:00:00Z");

    @Test
    void a_head_is_outside_only_when_a_crash_leaves_its_seal(@TempDir Path folder) throws IOException {
        HeadFile heads = new HeadFile(folder);
        SingleConnectionDataSource running = database(folder.resolve("one"));
        Flyway.configure().dataSource(running).load().migrate();
        SealRows rows = new SealRows(JdbcClient.create(running));
        rows.begin("merel");
        rows.append(new Seal("merel", 1, MINUTE, List.of(1L), "digest", "", "0".repeat(64)));

        new Outside(rows, heads, new Committed(running)).catchUp();

        Files.copy(folder.resolve("one.mv.db"), folder.resolve("two.mv.db"));
        SingleConnectionDataSource crashed = database(folder.resolve("two"));
        Outside after = new Outside(new SealRows(JdbcClient.create(crashed)), heads, new Committed(crashed));
        assertThat(heads.last()).containsKey("merel");
        assertThat(after.ahead()).isEmpty();
        crashed.destroy();
        running.destroy();
    }

    private static SingleConnectionDataSource database(Path file) {
        return new SingleConnectionDataSource(URL.formatted(file.toAbsolutePath()), "sa", "", true);
    }
}

package inzage.config.benchmark;

import java.nio.file.Path;
import javax.sql.DataSource;

class SyncOnH2Benchmark extends AbstractSyncBenchmark {
    @Override
    String name() {
        return "H2, a file";
    }

    @Override
    String database(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("database").toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
    }

    @Override
    void peers(Measured measured, Peers peers, DataSource database) {
        // H2 has nothing faster than batches.
    }
}

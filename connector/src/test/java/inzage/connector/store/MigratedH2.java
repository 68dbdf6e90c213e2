package inzage.connector.store;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** An H2 that is migrated once in a process, as the statements that make another like it. */
final class MigratedH2 {
    private static final List<String> STATEMENTS = statements();

    private MigratedH2() {}

    static void copyTo(DataSource empty) {
        new JdbcTemplate(empty).batchUpdate(STATEMENTS.toArray(String[]::new));
    }

    private static List<String> statements() {
        DataSource migrated = TestDatabase.dataSource(TestDatabase.H2.freshUrl());
        TestDatabase.migrate(migrated);
        return new JdbcTemplate(migrated).queryForList("script nosettings", String.class);
    }
}

package inzage.config.archive;

import inzage.connector.store.TestDatabase;

class LargeSchoolOnPostgresqlTest extends AbstractLargeSchool {
    LargeSchoolOnPostgresqlTest() {
        super(TestDatabase.POSTGRESQL);
    }
}

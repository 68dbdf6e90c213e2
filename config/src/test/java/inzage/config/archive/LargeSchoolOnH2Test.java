package inzage.config.archive;

import inzage.connector.store.TestDatabase;

class LargeSchoolOnH2Test extends AbstractLargeSchool {
    LargeSchoolOnH2Test() {
        super(TestDatabase.H2);
    }
}

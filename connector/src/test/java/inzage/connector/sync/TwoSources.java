package inzage.connector.sync;

import inzage.connector.store.TestDatabase;
import java.nio.file.Path;

/** A school with an administration, and a second system that says who may see what. */
final class TwoSources {
    private TwoSources() {}

    static TestSchool of(TestDatabase database, Path home) {
        return new TestSchool(database.fresh(), home)
                .source(
                        "administration",
                        "schoolYear",
                        "subject",
                        "group",
                        "student",
                        "guardian",
                        "groupMember",
                        "guardianship",
                        "result")
                .source("access", "student", "guardian", "guardianship", "absence");
    }
}

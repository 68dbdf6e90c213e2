package inzage.connector.sync;

import static inzage.connector.sync.Records.guardian;
import static inzage.connector.sync.Records.guardianship;
import static inzage.connector.sync.Records.student;
import static inzage.connector.sync.Records.subject;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Ref;
import inzage.connector.store.TestDatabase;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who looks after people hears of every change of them, also of guardians of whose children nothing changed. */
class PeopleToldContractTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @AutoClose
    private @Nullable TestSchool open;

    @ParameterizedTest
    @EnumSource
    void is_told_when_people_change_and_not_when_anything_else_does(TestDatabase database) {
        TestSchool school = new TestSchool(database.fresh(), home)
                .source("administration", "student", "guardian", "guardianship")
                .source("grades", "subject");
        open = school;
        school.whole(
                "administration",
                student("anna", "Vos"),
                guardian("mara", "Vos"),
                guardianship("link", Ref.key("anna"), Ref.key("mara")));
        assertThat(school.peopleTold).isOne();

        school.whole("grades", subject("wi", "Wiskunde"));
        assertThat(school.peopleTold).isOne();

        school.whole(
                "administration",
                student("anna", "Vos"),
                guardian("mara", "Haas"),
                guardianship("link", Ref.key("anna"), Ref.key("mara")));
        assertThat(school.peopleTold).isEqualTo(2);

        school.whole(
                "administration",
                student("anna", "Vos"),
                guardian("mara", "Haas"),
                guardianship("link", Ref.key("anna"), Ref.key("mara")));
        assertThat(school.peopleTold).isEqualTo(2);
    }
}

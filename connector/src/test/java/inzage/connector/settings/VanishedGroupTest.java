package inzage.connector.settings;

import static inzage.connector.sync.Records.group;
import static inzage.connector.sync.Records.member;
import static inzage.connector.sync.Records.student;
import static inzage.connector.sync.TestSchool.ID;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import inzage.connector.settings.group.LastMembers;
import inzage.connector.settings.group.RestrictedGroups;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.TestSchool;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A restriction through real runs into a real database. */
class VanishedGroupTest {
    private static final Mapped ANNA = student("anna", "Specht");
    private static final Mapped BO = student("bo", "Lijster");
    private static final Mapped GROUP = group("h3b", "H3b", "2026-2027");
    private static final Mapped ANNA_IN = member("m1", Ref.key("h3b"), Ref.key("anna"));
    private static final Mapped BO_IN = member("m2", Ref.key("h3b"), Ref.key("bo"));

    @ParameterizedTest
    @EnumSource
    void stays_on_those_who_were_in_it_after_the_last_run_that_brought_it(TestDatabase database, @TempDir Path home) {
        try (TestSchool school = restricted(database, home)) {
            StoredSettings settings = settings(school);

            school.whole("administration", ANNA, BO, GROUP, ANNA_IN, BO_IN);
            assertThat(settings.lastMembership(ID, id(school, "bo"))).containsExactly(Map.entry("h3b", true));

            school.whole("administration", ANNA, BO, GROUP, ANNA_IN);
            assertThat(settings.lastMembership(ID, id(school, "bo"))).containsExactly(Map.entry("h3b", false));

            school.whole("administration", ANNA, BO);
            assertThat(settings.lastMembership(ID, id(school, "anna"))).containsExactly(Map.entry("h3b", true));
            assertThat(settings.lastMembership(ID, id(school, "bo"))).containsExactly(Map.entry("h3b", false));
        }
    }

    private static TestSchool restricted(TestDatabase database, Path home) {
        TestSchool school =
                new TestSchool(database.fresh(), home).source("administration", "student", "group", "groupMember");
        Map.of("withdrawn", "100%", "changed", "100%", "rejected", "100%").forEach(school.guards::put);
        school.settings.put(
                "modules",
                Map.of("absences", Map.of("for", List.of("guardians"), "onlyFor", Map.of("groups", List.of("H3b")))));
        new SettingsSeeds(
                        new SettingsRows(jdbc(school)),
                        school,
                        new TransactionTemplate(new JdbcTransactionManager(school.connections())),
                        school.clock)
                .seed();
        RestrictedGroups groups = new RestrictedGroups(
                settings(school), school.reader, school, new LastMembers(jdbc(school)), school.clock);
        school.whenTouched = () -> groups.applied(ID, "administration", 1, Set.of(), false);
        return school;
    }

    private static StoredSettings settings(TestSchool school) {
        return new StoredSettings(new SettingsRows(jdbc(school)), school, new LastMembers(jdbc(school)));
    }

    private static JdbcClient jdbc(TestSchool school) {
        return JdbcClient.create(school.connections());
    }

    private static RecordId id(TestSchool school, String student) {
        return school.one(Student.class, student).id();
    }
}

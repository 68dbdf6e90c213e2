package inzage.connector.sync;

import static inzage.connector.sync.Records.kind;
import static inzage.connector.sync.Records.student;
import static inzage.connector.sync.Records.subject;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Student;
import inzage.connector.school.Portion;
import inzage.connector.store.TestDatabase;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run for some of the kinds that a source has, on both databases alike. */
class PartialRunsContractTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @AutoClose
    private @Nullable TestSchool open;

    private TestSchool school(TestDatabase database) {
        open = TwoSources.of(database, home);
        return open;
    }

    @ParameterizedTest
    @EnumSource
    void a_run_for_some_kinds_takes_only_those_and_leaves_the_others_as_they_are(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("administration", subject("wi", "wiskunde"), student("s1", "Vos"), student("s2", "Bos"));
        school.mapping("administration").script((delivery, out) -> {
            TestSchool.hand(out, subject("wi", "Wiskunde A"), student("s1", "Vosje"));
            school.mapping("administration").kinds().forEach(kind -> out.whole(kind, Records.ALL));
        });
        school.drop("administration");
        Portion subjects = new Portion(Set.of(Records.kind("subject")), Optional.of(new Portion.Window(0, 7)));

        Run run = school.part("administration", subjects);

        assertThat(run.state()).isEqualTo(RunState.APPLIED);
        assertThat(run.of("subject").changed()).isEqualTo(1);
        assertThat(run.counts()).doesNotContainKey("student");
        assertThat(school.all(Student.class)).extracting(Student::familyName).containsExactlyInAnyOrder("Vos", "Bos");

        assertThat(school.again("administration", RunMode.FULL).of("student").changed())
                .as("what was read for some kinds is read again for all")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_run_for_some_kinds_is_another_than_one_for_all(TestDatabase database) {
        TestSchool school = school(database);
        Portion subjects = new Portion(Set.of(Records.kind("subject")), Optional.empty());
        long all = school.request("administration", RunMode.FULL);

        long some = school.request("administration", subjects);

        assertThat(some).isNotEqualTo(all).isEqualTo(school.request("administration", subjects));
        assertThat(school.steps.claim(some).orElseThrow().portion()).isEqualTo(subjects);
    }

    @ParameterizedTest
    @EnumSource
    void a_run_for_some_kinds_does_not_miss_the_sets_it_did_not_ask_for(TestDatabase database) {
        TestSchool school = school(database);
        school.run("administration", RunMode.FULL, out -> {
            out.read("subjects", 40);
            out.read("students", 400);
        });
        school.mapping("administration").script((delivery, out) -> out.read("subjects", 40));
        school.drop("administration");

        Run run = school.part("administration", new Portion(Set.of(Records.kind("subject")), Optional.empty()));

        assertThat(run.state()).isEqualTo(RunState.UNCHANGED);
        school.drop("administration");
        assertThat(school.again("administration", RunMode.FULL).message()).contains("'students' is missing");
    }
}

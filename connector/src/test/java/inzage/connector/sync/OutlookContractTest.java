package inzage.connector.sync;

import static inzage.connector.sync.Records.guardian;
import static inzage.connector.sync.Records.guardianship;
import static inzage.connector.sync.Records.student;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.store.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a run that is not applied says of what it would come to. */
class OutlookContractTest {
    private static final String SOURCE = "administration";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @AutoClose
    private @Nullable TestSchool open;

    private TestSchool school(TestDatabase database) {
        TestSchool school =
                new TestSchool(database.fresh(), home).source(SOURCE, "student", "guardian", "guardianship");
        school.outlook = id -> Optional.of("%d children, %d links, %d refused"
                .formatted(
                        school.all(Student.class).size(),
                        school.all(Guardianship.class).size(),
                        school.all(Guardianship.class).stream()
                                .filter(link -> link.portalAccess() == Ynu.NO)
                                .count()));
        open = school;
        return school;
    }

    @ParameterizedTest
    @EnumSource
    void a_dry_run_says_what_the_school_would_come_to_and_leaves_it_as_it_is(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(SOURCE, student("s1", "Vos"));

        Run dry = school.run(
                SOURCE,
                RunMode.DRY,
                handing(student("s1", "Vos"), student("s2", "Bos"), guardian("g1", "Bos"), link("s2", Ynu.YES)));

        assertThat(dry.plan()).contains("\"sight\":\"2 children, 1 links, 0 refused\"");
        assertThat(school.all(Student.class)).hasSize(1);
        for (String table : List.of("guardians", "guardianships")) {
            assertThat(school.count("select count(*) from " + table)).as(table).isZero();
        }
        assertThat(school.count("select count(*) from identities")).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void a_held_run_says_what_it_would_come_to_although_what_closes_is_applied(TestDatabase database) {
        TestSchool school = school(database);
        Mapped[] before = family(80, Ynu.YES);
        school.whole(SOURCE, before);

        Run held = school.whole(SOURCE, family(40, Ynu.NO));

        assertThat(held.state()).isEqualTo(RunState.HELD);
        assertThat(held.plan()).contains("\"sight\":\"40 children, 40 links, 40 refused\"");
        assertThat(school.all(Student.class)).hasSize(80);
    }

    @ParameterizedTest
    @EnumSource
    void of_a_run_that_is_applied_everybody_can_see_it(TestDatabase database) {
        assertThat(school(database).whole(SOURCE, student("s1", "Vos")).plan()).doesNotContain("sight");
    }

    private static Consumer<Receiver> handing(Mapped... records) {
        return out -> TestSchool.hand(out, records);
    }

    private static Mapped[] family(int number, Ynu right) {
        return Stream.of(
                        IntStream.range(0, number).mapToObj(i -> student("s" + i, "Vos")),
                        Stream.of(guardian("g1", "Vos")),
                        IntStream.range(0, number).mapToObj(i -> link("s" + i, right)))
                .flatMap(records -> records)
                .toArray(Mapped[]::new);
    }

    private static Mapped link(String student, Ynu right) {
        return guardianship(student + "-g1", Ref.key(student), Ref.key("g1"), "portalAccess", right);
    }
}

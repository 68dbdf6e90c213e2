package inzage.connector.sync;

import static inzage.connector.sync.Records.student;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Student;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.shelf.Input;
import inzage.connector.sync.shelf.Shelf;
import inzage.connector.sync.shelf.Watch;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two schools that fetch from one place. */
class SharingContractTest {
    private static final String SOURCE = "administration";
    private static final Optional<String> BOARD = Optional.of("waterland");

    private final Server server = new Server();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @AutoClose
    private @Nullable TestSchool open;

    private TestSchool schools(TestDatabase database, Optional<String> board) {
        TestSchool schools =
                new TestSchool(database.fresh(), home).source(SOURCE, "student").beside(board);
        schools.mapping(SOURCE).script((delivery, out) -> out.accept(student("s1", "Vos")));
        open = schools;
        return schools;
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_one_school_fetched_is_mapped_for_both(TestDatabase database) {
        TestSchool schools = schools(database, BOARD);

        Run first = run(schools, TestSchool.ID);
        Run second = run(schools, TestSchool.NEIGHBOUR);

        assertThat(server.opened).isEqualTo(1);
        assertThat(second.state()).isEqualTo(RunState.APPLIED);
        assertThat(second.digest()).isEqualTo(first.digest());
        assertThat(schools.reader.all(TestSchool.NEIGHBOUR, Student.class)).hasSize(1);
        assertThat(home.resolve("landing")
                        .resolve(TestSchool.NEIGHBOUR)
                        .resolve(SOURCE)
                        .resolve(second.digest()))
                .isDirectory();
        SchoolSetup neighbour = schools.find(TestSchool.NEIGHBOUR).orElseThrow();
        SourceSetup source = neighbour.source(SOURCE).orElseThrow();
        assertThat(schools.steps.lookAt(neighbour, source, server)).isInstanceOf(Watch.Nothing.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_changed_since_is_fetched(TestDatabase database) {
        TestSchool schools = schools(database, BOARD);
        run(schools, TestSchool.ID);

        server.replace("other content");
        Run second = run(schools, TestSchool.NEIGHBOUR);

        assertThat(server.opened).isEqualTo(2);
        assertThat(second.digest())
                .isNotEqualTo(
                        schools.syncs.runs(TestSchool.ID, SOURCE, 1).get(0).digest());
    }

    @ParameterizedTest
    @EnumSource
    void what_a_server_says_is_unchanged_may_have_come_for_another(TestDatabase database) {
        TestSchool schools = schools(database, BOARD);
        Run first = run(schools, TestSchool.ID);
        Claimed claimed = claim(schools, TestSchool.NEIGHBOUR).orElseThrow();

        assertThat(schools.steps.known(claimed, "package.zip")).contains(server.input());
        Run second = schools.steps.apply(schools.steps.guard(schools.steps.plan(schools.steps.again(claimed))));

        assertThat(second.state()).isEqualTo(RunState.APPLIED);
        assertThat(second.digest()).isEqualTo(first.digest());
        assertThat(server.opened).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void schools_without_a_board_share_nothing(TestDatabase database) {
        TestSchool schools = schools(database, Optional.empty());

        run(schools, TestSchool.ID);
        run(schools, TestSchool.NEIGHBOUR);

        assertThat(server.opened).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void one_place_is_asked_by_one_school_at_a_time(TestDatabase database) {
        TestSchool schools = schools(database, BOARD);
        Claimed first = claim(schools, TestSchool.ID).orElseThrow();
        long waiting = schools.syncs.request(TestSchool.NEIGHBOUR, SOURCE, RunMode.FULL, Trigger.SCHEDULE, "test");

        assertThat(schools.steps.claim(waiting)).isEmpty();
        end(schools, first);

        assertThat(schools.steps.claim(waiting)).isPresent();
    }

    private static Optional<Claimed> claim(TestSchool schools, String school) {
        return schools.steps.claim(schools.syncs.request(school, SOURCE, RunMode.FULL, Trigger.SCHEDULE, "test"));
    }

    private Run run(TestSchool schools, String school) {
        return end(schools, claim(schools, school).orElseThrow());
    }

    private Run end(TestSchool schools, Claimed claimed) {
        SyncSteps steps = schools.steps;
        return steps.apply(steps.guard(steps.plan(steps.pickUp(claimed, server))));
    }

    /** Has one file, and counts how often it is fetched. */
    private static final class Server implements Shelf {
        private String content = "content";
        private Instant modified = Instant.parse("2026-11-01T08:00:00Z");
        private int opened;

        void replace(String other) {
            content = other;
            modified = modified.plusSeconds(60);
        }

        @Override
        public Content content() {
            return new Content.Files(List.of(input()));
        }

        Input input() {
            return new Input("package.zip", content.length(), modified, null);
        }

        @Override
        public InputStream open(Input input) {
            opened++;
            return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}

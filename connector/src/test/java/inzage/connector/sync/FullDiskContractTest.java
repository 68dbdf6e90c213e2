package inzage.connector.sync;

import static inzage.connector.sync.Records.student;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import inzage.connector.canonical.Student;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.landing.LandingOutage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A landing folder whose disk is full, on both databases alike. */
class FullDiskContractTest {
    private static final String SOURCE = "administration";
    private static final int BLOCK = 1024;
    private static final int BLOCKS = 4000;

    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix().toBuilder()
            .setAttributeViews("posix")
            .setBlockSize(BLOCK)
            .setMaxSize(BLOCKS * BLOCK)
            .setMaxCacheSize(0)
            .build());
    private final Path home = disk.getPath("/home");

    @AfterEach
    void close() throws IOException {
        disk.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_delivery_that_does_not_fit_leaves_nothing_and_lands_when_there_is_room(TestDatabase database)
            throws IOException {
        try (TestSchool school = new TestSchool(database.fresh(), home).source(SOURCE, "student")) {
            school.whole(SOURCE, student("s1", "Vos"));
            school.mapping(SOURCE).script((delivery, out) -> TestSchool.hand(out, student("s1", "Mos")));
            school.drop(SOURCE, "x".repeat(20 * BLOCK));
            List<Path> before = files();
            Path filler = filled(10);

            Claimed claimed = claimed(school);
            assertThatThrownBy(() -> school.steps.land(claimed))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseInstanceOf(IOException.class)
                    .cause()
                    .isInstanceOf(LandingOutage.class)
                    .hasMessageContaining("disk is full")
                    .hasMessageNotContaining(home.toString());
            assertThat(school.steps.fail(claimed, "The disk is full.").state()).isEqualTo(RunState.FAILED);

            Files.delete(filler);
            assertThat(files()).isEqualTo(before);
            assertThat(school.again(SOURCE, RunMode.FULL).state()).isEqualTo(RunState.APPLIED);
            assertThat(school.all(Student.class))
                    .extracting(Student::familyName)
                    .containsExactly("Mos");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_plan_that_does_not_fit_leaves_nothing_and_is_made_when_there_is_room(TestDatabase database)
            throws IOException {
        try (TestSchool school = new TestSchool(database.fresh(), home).source(SOURCE, "student")) {
            school.mapping(SOURCE).script((delivery, out) -> IntStream.range(0, 5000)
                    .forEach(i -> out.accept(student("s" + i, "Vos" + Integer.toHexString(i * 7919)))));
            school.drop(SOURCE);
            Claimed claimed = claimed(school);
            Fetched fetched = school.steps.land(claimed);
            List<Path> before = files();
            Path filler = filled(10);

            assertThatThrownBy(() -> school.steps.plan(fetched)).hasStackTraceContaining("LandingOutage");
            school.steps.fail(claimed, "The disk is full.");

            Files.delete(filler);
            assertThat(files()).isEqualTo(before);
            assertThat(school.again(SOURCE, RunMode.FULL).state()).isEqualTo(RunState.APPLIED);
            assertThat(school.all(Student.class)).hasSize(5000);
        }
    }

    private static Claimed claimed(TestSchool school) {
        return school.steps.claim(school.request(SOURCE, RunMode.FULL)).orElseThrow();
    }

    /** A file that leaves so many blocks free. */
    private Path filled(int free) throws IOException {
        Path filler = home.resolve("filler");
        Files.createFile(filler);
        long room = Files.getFileStore(home).getUsableSpace() - (long) free * BLOCK;
        Files.write(filler, new byte[Math.toIntExact(room)]);
        return filler;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.sorted().toList();
        }
    }
}

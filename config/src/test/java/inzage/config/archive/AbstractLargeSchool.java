package inzage.config.archive;

import static inzage.config.archive.TestInstallation.COLLEGE;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.demo.ArchiveCopy;
import inzage.config.demo.DemoFixture;
import inzage.config.demo.extent.DemoSize;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.Counts;
import inzage.connector.sync.Run;
import inzage.connector.sync.RunState;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 10,000 students with over 200,000 results, read, mapped and stored; fits into 512 MB ({@code -Dtest.heap=512m}).
 * Says how long each step took and what was left on the heap after a collection; asserts neither.
 */
abstract class AbstractLargeSchool {
    private static final Logger LOG = LoggerFactory.getLogger(AbstractLargeSchool.class);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private final TestDatabase database;

    AbstractLargeSchool(TestDatabase database) {
        this.database = database;
    }

    @Test
    void syncs_and_finds_the_one_grade_that_changed() throws Exception {
        try (TestInstallation installation = TestInstallation.onDisk(database, home)) {
            installation.college(DemoSize.LARGE);
            TestSource administration = installation.source(COLLEGE, "administration");
            TestSource access = installation.source(COLLEGE, "access");

            Run first = measured("first, " + database, administration::sync);
            assertThat(first.state()).isEqualTo(RunState.APPLIED);
            assertThat(first.of("student").created()).isEqualTo(DemoSize.LARGE.students());
            assertThat(first.of("result").created()).isGreaterThan(200_000);
            assertThat(measured("access, " + database, access::sync).state()).isEqualTo(RunState.APPLIED);

            assertThat(measured("same, " + database, administration::sync).state())
                    .isEqualTo(RunState.UNCHANGED);
            Run changed = measured("one grade, " + database, () -> {
                regrade(administration);
                return administration.sync();
            });
            assertThat(changed.state()).isEqualTo(RunState.APPLIED);
            assertThat(changed.of("result"))
                    .extracting(Counts::changed, Counts::unchanged)
                    .containsExactly(1L, first.of("result").created() - 1);
        }
    }

    private void regrade(TestSource administration) throws IOException {
        Path archive = DemoFixture.archive(home.resolve("demo"));
        ArchiveCopy.drop(
                archive,
                archive,
                "results.csv",
                text -> text.replaceFirst(",fully graded,[0-9.]+,", ",fully graded,9.9,"));
        administration.clock().move(Duration.ofMinutes(1));
        administration.settle();
    }

    /** The processor's time is told too: the clock's says little on a machine that others use. */
    private static Run measured(String what, Callable<Run> runs) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long started = threads.getCurrentThreadCpuTime();
        try (PeakHeap heap = new PeakHeap()) {
            Run run = runs.call();
            long busy = (threads.getCurrentThreadCpuTime() - started) / 1_000_000;
            Map<String, Long> steps = new TreeMap<>(run.millis());
            LOG.warn("{}: {} ms, {} ms on the processor, at most {} MB held", what, steps, busy, heap.megabytes());
            return run;
        }
    }
}

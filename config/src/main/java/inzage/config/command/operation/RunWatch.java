package inzage.config.command.operation;

import inzage.config.command.instance.Instance;
import inzage.config.command.shell.ExitCode;
import inzage.config.command.shell.Surroundings;
import java.time.Duration;

/** Follows a run to its end and tells how it goes. */
record RunWatch(Surroundings around, Instance instance) {
    private static final Duration PAUSE = Duration.ofMillis(500);
    /** Seconds after which the same is told again. */
    private static final long REPEAT = 10;

    /** @return how the run ended */
    ExitCode follow(long run) {
        long start = System.nanoTime();
        long told = -REPEAT;
        String state = "";
        RunReport report = read(run);
        while (!report.ended()) {
            long passed = seconds(start);
            if (!report.state().equals(state) || passed - told >= REPEAT) {
                state = report.state();
                told = passed;
                around.tell("run %d: %s, %d s", run, state, passed);
            }
            pause();
            report = read(run);
        }
        around.tell("run %d: %s, %d s", run, report.state(), seconds(start));
        report.print(around);
        return report.exitCode();
    }

    private RunReport read(long run) {
        return new RunReport(instance.get("/runs/%s", run));
    }

    private static long seconds(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toSeconds();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted; the run goes on.", e);
        }
    }
}

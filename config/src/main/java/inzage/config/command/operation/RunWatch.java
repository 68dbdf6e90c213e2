package inzage.config.command.operation;

import inzage.config.command.instance.Instance;
import inzage.config.command.shell.ExitCode;
import inzage.config.command.shell.Surroundings;
import java.time.Duration;
import java.time.Instant;

/** Follows a run to its end and tells how it goes. */
record RunWatch(Surroundings around, Instance instance) {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration REPEAT = Duration.ofSeconds(10);

    /** @return how the run ended */
    ExitCode follow(long run) {
        Instant start = Instant.now();
        Instant told = Instant.MIN;
        String state = "";
        RunReport report = read(run);
        while (!report.ended()) {
            boolean longAgo = told.isBefore(Instant.now().minus(REPEAT));
            if (!report.state().equals(state) || longAgo) {
                state = report.state();
                told = Instant.now();
                around.tell("run %d: %s, %d s", run, state, seconds(start));
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

    private static long seconds(Instant start) {
        return Duration.between(start, Instant.now()).toSeconds();
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

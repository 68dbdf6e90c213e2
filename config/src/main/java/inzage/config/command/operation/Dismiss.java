package inzage.config.command.operation;

import inzage.config.command.instance.Instance;
import inzage.config.command.shell.ExitCode;
import inzage.config.command.shell.Surroundings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dismiss <run>}. */
@Command(name = "dismiss", description = "Give a held run up: everything stays as it is.")
public final class Dismiss implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "<run>", description = "The run that is held.")
    private long run;

    public Dismiss(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Instance.of(around).post("/runs/%s/dismiss", run);
        around.say("Run %d is dismissed.", run);
        return ExitCode.DONE.number();
    }
}

package inzage.config.command.operation;

import inzage.config.command.instance.Instance;
import inzage.config.command.shell.ExitCode;
import inzage.config.command.shell.Surroundings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code approve <run>}. */
@Command(name = "approve", description = "Have a held run applied as it was shown, and wait for the end.")
public final class Approve implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "<run>", description = "The run that is held.")
    private long run;

    @Option(names = "--no-wait", description = "Ask for it and leave.")
    private boolean leave;

    public Approve(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Instance instance = Instance.of(around);
        long applying = instance.post("/runs/%s/approve", run).path("id").asLong();
        if (leave) {
            around.say("run %d", applying);
            return ExitCode.DONE.number();
        }
        return new RunWatch(around, instance).follow(applying).number();
    }
}

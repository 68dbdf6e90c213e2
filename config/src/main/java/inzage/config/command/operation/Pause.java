package inzage.config.command.operation;

import inzage.config.command.instance.Instance;
import inzage.config.command.shell.ExitCode;
import inzage.config.command.shell.Surroundings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pause <school> <source>}. */
@Command(name = "pause", description = "Let no scheduled run of a source start until it is resumed.")
public final class Pause implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private Source source = new Source();

    public Pause(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Instance.of(around).post("/sources/%s/%s/pause", source.school, source.name);
        around.say("%s/%s is paused.", source.school, source.name);
        return ExitCode.DONE.number();
    }
}

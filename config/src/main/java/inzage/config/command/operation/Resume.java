package inzage.config.command.operation;

import inzage.config.command.instance.Instance;
import inzage.config.command.shell.ExitCode;
import inzage.config.command.shell.Surroundings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code resume <school> <source>}. */
@Command(name = "resume", description = "Let scheduled runs of a source start again.")
public final class Resume implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private Source source = new Source();

    public Resume(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Instance.of(around).post("/sources/%s/%s/resume", source.school, source.name);
        around.say("%s/%s runs again when it is due.", source.school, source.name);
        return ExitCode.DONE.number();
    }
}

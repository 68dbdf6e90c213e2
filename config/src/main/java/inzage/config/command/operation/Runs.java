package inzage.config.command.operation;

import inzage.config.command.instance.Instance;
import inzage.config.command.shell.ExitCode;
import inzage.config.command.shell.Surroundings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** {@code runs <school> <source>}. */
@Command(name = "runs", description = "Show the runs of a source, newest first.")
public final class Runs implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private Source source = new Source();

    @Option(names = "--limit", defaultValue = "20", description = "How many; ${DEFAULT-VALUE} if not said.")
    private int limit;

    public Runs(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        JsonNode runs =
                Instance.of(around).get("/runs?school=%s&source=%s&limit=%s", source.school, source.name, limit);
        around.say("%8s  %-22s %-8s %-9s %s", "run", "state", "mode", "trigger", "requested");
        for (JsonNode run : runs) {
            around.say(
                    "%8d  %-22s %-8s %-9s %s",
                    run.path("id").asLong(),
                    run.path("state").asString(),
                    run.path("mode").asString(),
                    run.path("trigger").asString(),
                    run.path("requestedAt").asString());
        }
        return ExitCode.DONE.number();
    }
}

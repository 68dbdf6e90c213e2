package inzage.config.command.operation;

import inzage.config.command.instance.Instance;
import inzage.config.command.shell.ExitCode;
import inzage.config.command.shell.Surroundings;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code run <id>}. */
@Command(name = "run", description = "Show a run: its counts, what guards say, and what it changes.")
public final class ShowRun implements Callable<Integer> {
    /** One less than the program gives at once. */
    private static final int MOST = 999;

    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "<id>", description = "Of the run.")
    private long id;

    @Option(
            names = "--changes",
            defaultValue = "20",
            description = "How many changed records are shown; ${DEFAULT-VALUE} if not said.")
    private int changes;

    public ShowRun(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Instance instance = Instance.of(around);
        new RunReport(instance.get("/runs/%s", id)).print(around);
        if (changes > 0) {
            changes(instance.get("/runs/%s/changes?limit=%s", id, Math.min(changes, MOST) + 1));
        }
        return ExitCode.DONE.number();
    }

    /** One more than is shown tells whether there are more. */
    private void changes(JsonNode found) {
        found.valueStream().limit(changes).forEach(this::print);
        if (found.size() > changes) {
            around.say("… and more; --changes=%s shows up to so many.", MOST);
        }
    }

    private void print(JsonNode change) {
        String fields =
                change.path("fields").valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        around.say(
                "%-9s %s %s%s",
                change.path("sort").asString(),
                change.path("kind").asString(),
                change.path("key").asString(),
                fields.isEmpty() ? "" : "  " + fields);
    }
}

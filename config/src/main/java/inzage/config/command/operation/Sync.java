package inzage.config.command.operation;

import inzage.config.command.instance.Instance;
import inzage.config.command.instance.Refused;
import inzage.config.command.shell.ExitCode;
import inzage.config.command.shell.Surroundings;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sync <school> [<source>]}. */
@Command(name = "sync", description = "Have a source, or all of a school, read now, and wait for the end.")
public final class Sync implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "<school>", description = "As its file is called.")
    private String school = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "<source>", description = "All of the school's if not said.")
    private @Nullable String source;

    @Option(names = "--dry-run", description = "Say what it would change, and change nothing.")
    private boolean dry;

    @Option(names = "--no-wait", description = "Ask for it and leave.")
    private boolean leave;

    public Sync(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Instance instance = Instance.of(around);
        List<Long> runs =
                sources(instance).stream().map(name -> request(instance, name)).toList();
        if (leave) {
            runs.forEach(run -> around.say("run %d", run));
            return ExitCode.DONE.number();
        }
        RunWatch watch = new RunWatch(around, instance);
        return runs.stream()
                .map(watch::follow)
                .reduce(ExitCode.DONE, ExitCode::or)
                .number();
    }

    private long request(Instance instance, String name) {
        String body = dry ? "{\"mode\":\"dry\"}" : "{\"mode\":\"full\"}";
        return instance.postJson(body, "/sources/%s/%s/runs", school, name)
                .path("id")
                .asLong();
    }

    private List<String> sources(Instance instance) {
        if (source != null) {
            return List.of(source);
        }
        List<String> all = instance.get("/sources")
                .valueStream()
                .filter(one -> one.path("school").asString().equals(school))
                .map(one -> one.path("source").asString())
                .toList();
        if (all.isEmpty()) {
            throw new Refused("There is no such school, or it has no source.");
        }
        return all;
    }
}

package inzage.config.command.operation;

import inzage.config.command.instance.Instance;
import inzage.config.command.shell.ExitCode;
import inzage.config.command.shell.Surroundings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;

/** {@code rejects <school> <source>}. */
@Command(name = "rejects", description = "Show what is not accepted of a source: where it stands, and why.")
public final class Rejects implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private Source source = new Source();

    public Rejects(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Instance instance = Instance.of(around);
        JsonNode page = instance.get("/rejects?school=%s&source=%s", source.school, source.name);
        int told = tell(page);
        while (page.path("next").isString()) {
            String next = page.path("next").asString();
            page = instance.get("/rejects?school=%s&source=%s&cursor=%s", source.school, source.name, next);
            told += tell(page);
        }
        around.tell("%d rejects", told);
        return ExitCode.DONE.number();
    }

    private int tell(JsonNode page) {
        for (JsonNode reject : page.path("rejects")) {
            around.say(
                    "%s:%d  %s %s  %s: %s",
                    reject.path("file").asString(),
                    reject.path("row").asLong(),
                    reject.path("kind").asString(),
                    reject.path("key").asString("-"),
                    reject.path("code").asString(),
                    reject.path("message").asString());
        }
        return page.path("rejects").size();
    }
}

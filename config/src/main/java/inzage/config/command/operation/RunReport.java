package inzage.config.command.operation;

import inzage.config.command.shell.ExitCode;
import inzage.config.command.shell.Surroundings;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A run, as the API tells it.
 *
 * @param run with its counts and its plan
 */
record RunReport(JsonNode run) {
    private static final List<String> ENDLESS = List.of("requested", "running");
    private static final String ROW = "%-16s %9s %9s %9s %9s %9s %9s %9s";

    long id() {
        return run.at("/run/id").asLong();
    }

    String state() {
        return run.at("/run/state").asString();
    }

    boolean ended() {
        return !ENDLESS.contains(state());
    }

    ExitCode exitCode() {
        return switch (state()) {
            case "applied", "applied-with-rejects", "unchanged" -> ExitCode.DONE;
            // It was held before a newer run took its place.
            case "held", "superseded" -> ExitCode.HELD;
            default -> ExitCode.FAILED;
        };
    }

    void print(Surroundings around) {
        around.say(
                "run %d of %s/%s (%s): %s",
                id(),
                run.at("/run/school").asString(),
                run.at("/run/source").asString(),
                run.at("/run/mode").asString(),
                state());
        String message = run.at("/run/message").asString("");
        if (!message.isEmpty()) {
            around.say("%s", message);
        }
        counts(around);
        String sight = run.path("sight").asString("");
        if (!sight.isEmpty()) {
            around.say("%s", sight);
        }
        for (JsonNode finding : run.at("/plan/findings")) {
            around.say(
                    "guard %s: %s",
                    finding.path("guard").asString(), finding.path("sentence").asString());
        }
    }

    private void counts(Surroundings around) {
        JsonNode counts = run.path("counts");
        if (counts.isEmpty()) {
            return;
        }
        around.say(ROW, "kind", "read", "accepted", "rejected", "created", "changed", "withdrawn", "restored");
        counts.properties().forEach(kind -> {
            JsonNode count = kind.getValue();
            around.say(
                    ROW,
                    kind.getKey(),
                    count.path("read").asLong(),
                    count.path("accepted").asLong(),
                    count.path("rejected").asLong(),
                    count.path("created").asLong(),
                    count.path("changed").asLong(),
                    count.path("withdrawn").asLong(),
                    count.path("restored").asLong());
        });
    }
}

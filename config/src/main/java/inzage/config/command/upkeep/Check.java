package inzage.config.command.upkeep;

import inzage.config.check.CheckCommand;
import inzage.config.command.shell.Surroundings;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code check <school> [<source>]}. */
@Command(name = "check", description = "Try a school's sources: read, map and tell; start and store nothing.")
public final class Check implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(arity = "1..2", paramLabel = "<school> [<source>]", description = "All sources if none is said.")
    private List<String> named = List.of();

    public Check(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        String[] arguments = Stream.of(Stream.of("check"), named.stream(), around.settings().stream())
                .flatMap(part -> part)
                .toArray(String[]::new);
        PrintStream out = System.out;
        return CheckCommand.run(out, arguments);
    }
}

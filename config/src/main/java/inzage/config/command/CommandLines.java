package inzage.config.command;

import inzage.config.command.audit.AuditWords;
import inzage.config.command.operation.Approve;
import inzage.config.command.operation.Dismiss;
import inzage.config.command.operation.Pause;
import inzage.config.command.operation.Rejects;
import inzage.config.command.operation.Resume;
import inzage.config.command.operation.Runs;
import inzage.config.command.operation.ShowRun;
import inzage.config.command.operation.Sync;
import inzage.config.command.shell.Surroundings;
import inzage.config.command.shell.Terminal;
import inzage.config.command.upkeep.Check;
import inzage.config.command.upkeep.MakeBackup;
import inzage.config.command.upkeep.RestoreBackup;
import inzage.config.command.upkeep.UpgradeH2;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** What is done instead of starting the program. */
@Command(
        name = "inzage",
        description = "Without a command the program starts. Settings are given as to the program: --inzage.home=...",
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Exit codes: 0 done, 1 failed, 2 wrong use, 3 held, 4 the program does not run, 5 refused."})
public final class CommandLines {
    /** Settings have a point in their name; options of commands have none. */
    private static final Pattern SETTING = Pattern.compile("--[a-z]+\\.[^=]*=.*");

    private CommandLines() {}

    /** Whether the first argument is a command, known or not, and no setting. */
    public static boolean asked(String... arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("--");
    }

    /** @return the exit code, one of {@link inzage.config.command.shell.ExitCode} */
    public static int run(Terminal terminal, String... arguments) {
        Predicate<String> setting = SETTING.asMatchPredicate();
        List<String> settings = Arrays.stream(arguments).filter(setting).toList();
        String[] words = Arrays.stream(arguments).filter(setting.negate()).toArray(String[]::new);
        CommandLine line = new CommandLine(new CommandLines());
        commands(new Surroundings(terminal, settings)).forEach(line::addSubcommand);
        line.setOut(terminal.out()).setErr(terminal.err());
        line.setExecutionExceptionHandler((failure, command, parsed) -> Failures.say(failure, terminal));
        return line.execute(words);
    }

    private static List<Object> commands(Surroundings around) {
        return List.of(
                new Check(around),
                new Sync(around),
                new Runs(around),
                new ShowRun(around),
                new Rejects(around),
                new Approve(around),
                new Dismiss(around),
                new Pause(around),
                new Resume(around),
                new MakeBackup(around),
                new RestoreBackup(around),
                new UpgradeH2(around),
                AuditWords.line(around));
    }
}

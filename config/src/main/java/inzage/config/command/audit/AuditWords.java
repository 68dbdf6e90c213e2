package inzage.config.command.audit;

import inzage.config.command.shell.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** {@code audit …}: what can be asked about the audit. */
@Command(
        name = "audit",
        description = "Look whether what was written down about who did and saw what is whole.",
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND")
public final class AuditWords {
    /** With all that can be asked. */
    public static CommandLine line(Surroundings around) {
        return new CommandLine(new AuditWords()).addSubcommand(new Verify(around));
    }
}

package inzage.config.command.upkeep;

import inzage.config.command.shell.ExitCode;
import inzage.config.command.shell.Surroundings;
import inzage.connector.backup.Restore;
import inzage.connector.backup.archive.Manifest;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code restore <file>}. */
@Command(name = "restore", description = "Load a backup into an empty database, while the program does not run.")
public final class RestoreBackup implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "<file>", description = "What 'backup' wrote.")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "Read all of it, look whether it fits, and change nothing.")
    private boolean dry;

    public RestoreBackup(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Manifest manifest = around.with(Upkeep.class, context -> {
            Restore restore = context.getBean(Restore.class);
            return dry ? restore.check(file) : restore.load(file);
        });
        around.say("Made %s of %s %s.", manifest.madeAt(), manifest.database(), manifest.version());
        around.say(
                dry
                        ? "It is whole, and could be loaded here."
                        : "It is loaded. Start the program: every school stays closed until each of its sources has delivered"
                                + " everything (sync <school>) and its desk has saved its settings. Consents, confirmed links"
                                + " and determinations have to be given again.");
        return ExitCode.DONE.number();
    }
}

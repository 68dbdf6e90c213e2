package inzage.config.command.upkeep;

import inzage.config.command.instance.Instance;
import inzage.config.command.instance.NotRunning;
import inzage.config.command.shell.ExitCode;
import inzage.config.command.shell.Surroundings;
import inzage.connector.backup.Backup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code backup <file>}. */
@Command(
        name = "backup",
        description = "Write database, key and what sources keep into one file, whether the program runs or not.")
public final class MakeBackup implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(index = "0", paramLabel = "<file>", description = "Does not exist yet; only you can read it.")
    private Path file = Path.of("");

    public MakeBackup(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(file)) {
            throw new UncheckedIOException(
                    "There is a file " + file + " already; a backup never replaces one.",
                    new FileAlreadyExistsException(file.toString()));
        }
        try {
            Path made =
                    Path.of(Instance.of(around).post("/backups").path("file").asString());
            Files.move(made, file);
        } catch (NotRunning stopped) {
            around.with(Upkeep.class, context -> context.getBean(Backup.class).write(file));
        }
        around.say(
                "%s: %,d bytes. It holds everything that is stored, and perhaps the key: keep it as you keep those.",
                file, Files.size(file));
        return ExitCode.DONE.number();
    }
}

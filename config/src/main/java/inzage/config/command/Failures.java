package inzage.config.command;

import inzage.config.command.instance.NotRunning;
import inzage.config.command.instance.Refused;
import inzage.config.command.shell.ExitCode;
import inzage.config.command.shell.Terminal;
import inzage.connector.backup.BackupRefused;
import inzage.connector.school.WrongSetting;
import java.io.UncheckedIOException;

/** What is said when a command does not come to its end. */
final class Failures {
    private Failures() {}

    /** Of a failure that nobody foresaw only its name: its sentence may quote anything. */
    static int say(Exception failure, Terminal terminal) {
        boolean foreseen = failure instanceof NotRunning
                || failure instanceof Refused
                || failure instanceof BackupRefused
                || failure instanceof WrongSetting
                || failure instanceof UncheckedIOException;
        terminal.err()
                .println(
                        foreseen
                                ? failure.getMessage()
                                : "It failed: " + failure.getClass().getSimpleName());
        return of(failure).number();
    }

    private static ExitCode of(Exception failure) {
        if (failure instanceof NotRunning) {
            return ExitCode.NOT_RUNNING;
        }
        return failure instanceof Refused ? ExitCode.REFUSED : ExitCode.FAILED;
    }
}

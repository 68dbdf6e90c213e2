package inzage.config.command.shell;

/** How a command ends. A script may depend on the numbers. */
public enum ExitCode {
    /** Done; of a run: applied, or nothing had changed. */
    DONE,
    /** It was tried, and did not come to a good end. */
    FAILED,
    /** There is no such command, or not with these arguments. */
    WRONG_USE,
    /** The run was held: somebody has to look at it. */
    HELD,
    /** The program does not run here. */
    NOT_RUNNING,
    /** The program said no: there is no such school, source or run, or nothing to decide. */
    REFUSED;

    public int number() {
        return ordinal();
    }

    /** The one of two that asks for more attention. */
    public ExitCode or(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

package inzage.config.command.instance;

/** Nobody answers where the running program would. */
public final class NotRunning extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotRunning() {
        super("The program does not run here, or with another home folder. Start it, or give --inzage.home=...");
    }
}

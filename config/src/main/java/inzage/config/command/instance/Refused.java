package inzage.config.command.instance;

/** The running program said no; the message says why, in its words. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String message) {
        super(message);
    }
}

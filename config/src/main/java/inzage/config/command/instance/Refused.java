package inzage.config.command.instance;

/** The answer is no; the message says why, in the words of the running program if it was asked. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String message) {
        super(message);
    }
}

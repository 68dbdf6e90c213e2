package inzage.connector.sync;

/** There is nothing to decide about a run; the message says why, to an operator. */
public final class NotHeld extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotHeld(String message) {
        super(message);
    }
}

package inzage.connector.sync;

/** A delivery that cannot be read as a whole. The message is for the school's administrators; it names no person. */
public final class DeliveryRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DeliveryRefused(String message) {
        super(message);
    }

    public DeliveryRefused(String message, Throwable cause) {
        super(message, cause);
    }
}

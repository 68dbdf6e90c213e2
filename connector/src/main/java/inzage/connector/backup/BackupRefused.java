package inzage.connector.backup;

/** A backup cannot be made or loaded as things are; the message says why, to an operator, and holds no secret. */
public final class BackupRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BackupRefused(String message) {
        super(message);
    }

    public BackupRefused(String message, Throwable cause) {
        super(message, cause);
    }
}

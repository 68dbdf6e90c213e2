package inzage.connector.school;

/**
 * A mistake in the installation's own settings: the start stops. The message says what is wrong and what to do; it holds no
 * secret.
 */
public final class WrongSetting extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public WrongSetting(String message) {
        super(message);
    }
}

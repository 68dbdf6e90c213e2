package inzage.connector.secondfactor;

/**
 * What an authenticator app has to be told, once.
 *
 * @param secret in base 32, to be typed in
 * @param uri the same as an {@code otpauth:} address, to be shown as a QR code
 */
public record Enrolment(String secret, String uri) {
    /** Shows neither. */
    @Override
    public String toString() {
        return "Enrolment";
    }
}

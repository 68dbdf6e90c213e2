package inzage.connector.notice.message;

/**
 * A mail, ready for its one recipient. Holds an address: not for logs.
 *
 * @param claim the message it is sent for
 * @param sender the school's name, shown as the sender's
 * @param text the plain part
 * @param html the same, marked up
 */
public record Mail(
        Claim claim, String recipient, String sender, String language, String subject, String text, String html) {
    @Override
    public String toString() {
        return "mail for message " + claim.message();
    }
}

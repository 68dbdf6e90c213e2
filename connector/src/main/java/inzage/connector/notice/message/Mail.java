package inzage.connector.notice.message;

import java.util.regex.Pattern;

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
    private static final Pattern BREAKING = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]");

    /** What stands in a header has no line of its own to add another. An address with one is none, and refused when it is read. */
    public Mail {
        sender = BREAKING.matcher(sender).replaceAll(" ");
        subject = BREAKING.matcher(subject).replaceAll(" ");
    }

    @Override
    public String toString() {
        return "mail for message " + claim.message();
    }
}

package inzage.config.flow;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mails that came to one address, and the links in them. */
record Postbox(GreenMail mail, String address) {
    private static final Pattern LINK = Pattern.compile("(https?://\\S+/#/link/[a-z-]+)/(\\S+)");

    /** A link in two halves: what a browser asks a server for, and what it keeps to itself. */
    record Link(String page, String token) {}

    /** The newest link to this page. */
    Optional<Link> link(String page) {
        return texts().stream()
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(found -> new Link(found.group(1), found.group(2)))
                .filter(link -> link.page().endsWith("/link/" + page))
                .reduce((one, later) -> later);
    }

    /** The plain texts, oldest first. */
    List<String> texts() {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(this::mine)
                .map(Postbox::text)
                .toList();
    }

    private boolean mine(Message message) {
        try {
            return message.getAllRecipients().length == 1
                    && message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Message message) {
        try {
            return ((Multipart) message.getContent())
                    .getBodyPart(0)
                    .getContent()
                    .toString();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

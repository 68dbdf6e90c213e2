package inzage.routes.notify;

import inzage.connector.notice.message.Mail;
import inzage.connector.notice.message.Prepared;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Puts mails into the form in which they travel: plain text and HTML, one recipient. */
@Component
public class Letters {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailSettings settings;
    private final Session session;
    private final Clock clock;

    public Letters(MailSettings settings, Session session, Clock clock) {
        this.settings = settings;
        this.session = session;
        this.clock = clock;
    }

    /** @throws MessagingException if the recipient's address is none */
    public Letter write(Prepared.Ready ready) throws MessagingException, UnsupportedEncodingException {
        Mail mail = ready.mail();
        String domain = settings.from().substring(settings.from().lastIndexOf('@') + 1);
        Letter letter = new Letter(session, mail.claim(), domain);
        letter.setFrom(new InternetAddress(settings.from(), mail.sender(), UTF_8));
        letter.setRecipient(Message.RecipientType.TO, one(mail.recipient()));
        letter.setSubject(mail.subject(), UTF_8);
        letter.setSentDate(Date.from(clock.instant()));
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.setContentLanguage(new String[] {mail.language()});
        letter.setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
        letter.saveChanges();
        return letter;
    }

    /** A group (RFC 5322, 3.4) is written like an address and means several. */
    private static InternetAddress one(String recipient) throws AddressException {
        InternetAddress address = new InternetAddress(recipient, true);
        if (address.isGroup()) {
            throw new AddressException("a group of addresses is not one recipient");
        }
        return address;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        return part;
    }
}

package inzage.routes.notify;

import inzage.connector.right.erasure.Mails;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes mails to somebody who was erased out of the folder of mails. */
@Component
class ForgottenMail implements Mails {
    private final Path folder;
    private final Session session;

    ForgottenMail(MailSettings settings, Session session) {
        this.folder = settings.folder();
        this.session = session;
    }

    @Override
    public void forget(Collection<String> addresses) {
        if (addresses.isEmpty() || !Files.isDirectory(folder)) {
            return;
        }
        try {
            for (Path mail : mails()) {
                if (to(mail).anyMatch(recipient -> addresses.stream().anyMatch(recipient::equalsIgnoreCase))) {
                    Files.deleteIfExists(mail);
                }
            }
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("the folder of mails cannot be read", e);
        }
    }

    private List<Path> mails() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".eml"))
                    .toList();
        }
    }

    private Stream<String> to(Path mail) throws IOException, MessagingException {
        try (InputStream in = Files.newInputStream(mail)) {
            Address[] recipients = new MimeMessage(session, in).getRecipients(Message.RecipientType.TO);
            return recipients == null
                    ? Stream.of()
                    : Arrays.stream(recipients).map(InternetAddress.class::cast).map(InternetAddress::getAddress);
        }
    }
}

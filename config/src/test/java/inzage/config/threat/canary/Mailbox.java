package inzage.config.threat.canary;

import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.Town;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All mails that were sent until now. */
public record Mailbox(List<Mail> all) {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+");

    /** @param text all of it, decoded: headers and both parts */
    public record Mail(Message message, String text) {
        /** Without the line that says to whom: an invitation goes to the address that the school has. */
        String said() {
            return text.replaceAll("(?m)^To:.*$", "");
        }

        public List<String> links() {
            return LINK.matcher(text).results().map(MatchResult::group).toList();
        }
    }

    public static Mailbox of(Town town) {
        if (Files.notExists(town.mails())) {
            return new Mailbox(List.of());
        }
        try (Stream<Path> files = Files.list(town.mails())) {
            return new Mailbox(files.filter(file -> file.toString().endsWith(".eml"))
                    .map(Mailbox::mail)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Mail> to(Person person) {
        return to(person.email());
    }

    public List<Mail> to(String address) {
        return all.stream().filter(mail -> mail.text().contains(address)).toList();
    }

    private static Mail mail(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            StringBuilder text =
                    new StringBuilder(String.join("\n", java.util.Collections.list(message.getAllHeaderLines())));
            text.append(message.getSubject());
            Multipart parts = (Multipart) message.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                text.append('\n').append(part.getContent());
            }
            return new Mail(message, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}

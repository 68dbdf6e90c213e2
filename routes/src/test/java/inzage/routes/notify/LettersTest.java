package inzage.routes.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.notice.message.Claim;
import inzage.connector.notice.message.Mail;
import inzage.connector.notice.message.Matter;
import inzage.connector.notice.message.Prepared;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T-37: what somebody wrote adds neither a header nor a recipient to a mail. */
class LettersTest {
    private static final Claim CLAIM = new Claim(7, new Matter.Letter(3), 1, "notice.7.1700000000000");
    private static final MailSettings SETTINGS = new MailSettings(
            null,
            587,
            null,
            null,
            MailSettings.Security.NONE,
            "no-reply@inzage.example",
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Path.of("unused"));

    private final Letters letters = new Letters(
            SETTINGS,
            Session.getInstance(new Properties()),
            Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@ouder.example\r\nBcc: x@evil.example",
                "a@ouder.example, x@evil.example",
                "\"a@ouder.example, x@evil.example\"",
                "a@ouder.example;x@evil.example",
                "a@ouder.example\u2028x@evil.example",
                "<a@ouder.example> <x@evil.example>",
                "group: a@ouder.example, x@evil.example;"
            })
    void what_is_not_one_address_gets_no_mail(String recipient) {
        assertThatThrownBy(() -> letters.write(mail(recipient, "De Merel", "Nieuw")))
                .isInstanceOf(MessagingException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De Merel\r\nBcc: x@evil.example",
                "De Merel\nBcc: x@evil.example",
                "De Merel\rBcc: x@evil.example",
                "De Merel\u2028Bcc: x@evil.example",
                "De Merel%0d%0aBcc: x@evil.example",
                "De Merel\r\n\r\n<script>"
            })
    void a_name_with_a_line_break_adds_no_header(String name) throws MessagingException, IOException {
        Letter letter = letters.write(mail("a@ouder.example", name, "Nieuw bij " + name));

        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(Collections.list(letter.getAllHeaders()))
                .extracting(Header::getName)
                .doesNotContain("Bcc", "Cc");
        assertThat(written(letter).lines()).noneMatch(line -> line.startsWith("Bcc"));
    }

    private static String written(Letter letter) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        letter.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Prepared.Ready mail(String recipient, String sender, String subject) {
        return new Prepared.Ready(new Mail(CLAIM, recipient, sender, "nl", subject, "text", "<p>html</p>"));
    }
}

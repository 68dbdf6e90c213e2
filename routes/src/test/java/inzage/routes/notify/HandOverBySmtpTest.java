package inzage.routes.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import inzage.connector.notice.message.Claim;
import inzage.connector.notice.message.Mail;
import inzage.connector.notice.message.Matter;
import inzage.connector.notice.message.Outbox;
import inzage.connector.notice.message.Prepared;
import inzage.connector.notice.message.Refusal;
import inzage.routes.InboundHeaders;
import inzage.routes.failure.FailurePolicy;
import inzage.routes.failure.Failures;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandOverBySmtpTest {
    private static final ServerSetup FREE_PORT = ServerSetupTest.SMTP.dynamicPort();

    @RegisterExtension
    private final GreenMailExtension greenMail = new GreenMailExtension(FREE_PORT);

    private final Outbox outbox = mock(Outbox.class);
    private final Claim claim = new Claim(7, new Matter.News("vechtstroom", "mother"), 1, "notice.7.1700000000000");
    private final Mail mail = new Mail(
            claim,
            "mother@ouder.example",
            "Vechtstroom & College",
            "nl",
            "Nieuw in het portaal",
            "Er zijn nieuwe resultaten.\n",
            "<p>Er zijn nieuwe resultaten.</p>");

    @Test
    void a_mail_arrives_at_its_one_recipient_with_both_parts_and_its_own_handle() throws Exception {
        handOver(mail, greenMail.getSmtp().getPort());
        MimeMessage[] arrived = greenMail.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        assertThat(arrived[0].getMessageID()).isEqualTo("<notice.7.1700000000000@inzage.example>");
        assertThat(arrived[0].getRecipients(Message.RecipientType.TO)).hasSize(1);
        assertThat(arrived[0].getAllRecipients()).hasSize(1);
        assertThat(arrived[0].getFrom()[0].toString()).isEqualTo("Vechtstroom & College <no-reply@inzage.example>");
        assertThat(GreenMailUtil.getWholeMessage(arrived[0]))
                .contains("text/plain; charset=UTF-8", "text/html; charset=UTF-8", "Auto-Submitted: auto-generated");
        verify(outbox).sent(claim);
        verifyNoMoreInteractions(outbox);
    }

    @ParameterizedTest
    @CsvSource({
        "550 no such user, 250 ok, FOR_GOOD",
        "450 later please, 250 ok, FOR_NOW",
        "250 ok, 554 no, FOR_GOOD",
        "250 ok, 451 later please, FOR_NOW",
        "hang up, 250 ok, FOR_NOW",
        "250 ok, hang up, UNCLEAR"
    })
    void what_the_server_says_decides_what_becomes_of_the_message(
            String toRecipient, String toContent, Refusal expected) throws Exception {
        try (ScriptedServer server = new ScriptedServer(toRecipient, toContent)) {
            handOver(mail, server.port());
        }
        verify(outbox).refused(claim, expected);
        verifyNoMoreInteractions(outbox);
    }

    @Test
    void a_server_that_is_not_there_says_nothing_about_the_message() throws Exception {
        handOver(mail, closedPort());
        verify(outbox).refused(claim, Refusal.NO_SERVER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no address",
                "a@ouder.example\r\nBcc: x@evil.example",
                "a@ouder.example\nSubject: x",
                "a@ouder.example,x@evil.example",
                "\"a@ouder.example, x@evil.example\"",
                "a@ouder.example\u2028Bcc: x@evil.example",
                "group: a@ouder.example, x@evil.example;",
                "group: a@ouder.example;"
            })
    void t_37_an_address_that_is_none_or_more_than_one_is_refused_for_good(String address) throws Exception {
        Mail wrong = new Mail(claim, address, "School", "nl", "s", "t", "h");
        handOver(wrong, closedPort());
        verify(outbox).refused(claim, Refusal.FOR_GOOD);
    }

    private void handOver(Mail sent, int port) throws Exception {
        MailSettings settings = new MailSettings(
                "localhost",
                port,
                null,
                null,
                MailSettings.Security.NONE,
                "no-reply@inzage.example",
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Path.of("unused"));
        MailConfiguration configuration = new MailConfiguration();
        Session session = configuration.mailSession(settings);
        Deliveries deliveries = new Deliveries(outbox);
        try (var camel = new DefaultCamelContext()) {
            camel.getRegistry().bind("mailServer", configuration.mailServer(settings, session));
            camel.addRoutesConfigurations(new InboundHeaders());
            camel.addRoutesConfigurations(new FailurePolicy(new Failures(List.of(deliveries))));
            camel.addRoutes(new HandOverBySmtp(new Letters(settings, session, Clock.systemUTC()), deliveries));
            camel.start();
            camel.createProducerTemplate()
                    .sendBodyAndHeaders(
                            SendNotices.HAND_OVER,
                            new Prepared.Ready(sent),
                            Map.of("To", "somebody@else.example", "Bcc", "third@else.example"));
        }
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

package inzage.routes.notify;

import inzage.connector.notice.message.Refusal;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;

/**
 * What an exception says about a mail's fate. Whether there is a server that takes our mails at all is asked first: that it does
 * not is no fault of the recipient's. SMTP answers of 500 and more are final, of 400 and more are not (RFC 5321, 4.2.1). A
 * connection that broke before the content was on its way left nothing behind; one that broke later may have.
 */
final class MailAnswer {
    private static final int REFUSED = 400;
    private static final int REFUSED_FOR_GOOD = 500;
    /** Of the server, or of how we are known there: with any other mail it would have been the same. */
    private static final List<Class<? extends Exception>> NO_SERVER = List.of(
            MailConnectException.class,
            AuthenticationFailedException.class,
            SSLHandshakeException.class,
            SMTPSenderFailedException.class);

    private MailAnswer() {}

    /** Empty if it is not about the mail at all, e.g. an error of the database after sending. */
    static Optional<Refusal> read(Throwable thrown) {
        if (!(thrown instanceof MessagingException) && !(thrown instanceof IOException)) {
            return Optional.empty();
        }
        List<Throwable> causes = Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .toList();
        if (NO_SERVER.stream().anyMatch(type -> any(causes, type))) {
            return Optional.of(Refusal.NO_SERVER);
        }
        return Optional.of(answered(causes).orElseGet(() -> unanswered(causes)));
    }

    /** What the server said, if it said no. */
    private static Optional<Refusal> answered(List<Throwable> causes) {
        if (any(causes, AddressException.class)) {
            return Optional.of(Refusal.FOR_GOOD);
        }
        OptionalInt code = causes.stream()
                .mapToInt(MailAnswer::code)
                .filter(found -> found >= REFUSED)
                .max();
        return code.stream()
                .mapToObj(found -> found >= REFUSED_FOR_GOOD ? Refusal.FOR_GOOD : Refusal.FOR_NOW)
                .findFirst();
    }

    private static Refusal unanswered(List<Throwable> causes) {
        boolean untouched = any(causes, SMTPAddressFailedException.class);
        boolean wire = causes.get(0) instanceof MessagingException;
        boolean broken = any(causes, IOException.class) || any(causes, SMTPSendFailedException.class);
        return wire && broken && !untouched ? Refusal.UNCLEAR : Refusal.FOR_NOW;
    }

    private static boolean any(List<Throwable> causes, Class<? extends Exception> type) {
        return causes.stream().anyMatch(type::isInstance);
    }

    private static int code(Throwable cause) {
        if (cause instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        } else if (cause instanceof SMTPSendFailedException send) {
            return send.getReturnCode();
        }
        return 0;
    }
}

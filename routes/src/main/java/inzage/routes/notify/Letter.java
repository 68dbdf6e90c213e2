package inzage.routes.notify;

import inzage.connector.notice.message.Claim;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A mail as it goes over the wire; knows which message it is sent for. */
public final class Letter extends MimeMessage {
    private final Claim claim;
    private final String messageId;

    /** @param domain the part of the Message-ID that makes it unique in the world */
    Letter(Session session, Claim claim, String domain) {
        super(session);
        this.claim = claim;
        this.messageId = "<" + claim.handle() + "@" + domain + ">";
    }

    public Claim claim() {
        return claim;
    }

    /** The same at every attempt, so that mail servers recognise a copy. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}

package inzage.routes.notify;

import inzage.connector.notice.message.Outbox;
import inzage.connector.notice.message.Prepared;
import inzage.routes.failure.Aftermath;
import org.apache.camel.Exchange;
import org.springframework.stereotype.Component;

/** Enters what became of a letter. */
@Component
public class Deliveries implements Aftermath {
    private final Outbox outbox;

    public Deliveries(Outbox outbox) {
        this.outbox = outbox;
    }

    public void sent(Letter letter) {
        outbox.sent(letter.claim());
    }

    @Override
    public void settle(Exchange exchange, Throwable cause) {
        Object body = exchange.getMessage().getBody();
        if (body instanceof Letter letter) {
            MailAnswer.read(cause).ifPresent(refusal -> outbox.refused(letter.claim(), refusal));
        } else if (body instanceof Prepared.Ready ready) {
            MailAnswer.read(cause)
                    .ifPresent(refusal -> outbox.refused(ready.mail().claim(), refusal));
        }
    }
}

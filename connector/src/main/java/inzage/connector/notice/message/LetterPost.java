package inzage.connector.notice.message;

import inzage.connector.account.letter.Envelopes;
import inzage.connector.account.letter.LetterWritten;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sends mails about accounts through the same queue as notices. */
@Component
class LetterPost {
    private final MessageRows rows;
    private final Envelopes envelopes;
    private final LetterText text;
    private final TransactionOperations transactions;
    private final Clock clock;

    LetterPost(
            MessageRows rows, Envelopes envelopes, LetterText text, TransactionOperations transactions, Clock clock) {
        this.rows = rows;
        this.envelopes = envelopes;
        this.text = text;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** In the transaction in which the letter was written. */
    @EventListener
    void on(LetterWritten written) {
        rows.add(written.letter(), written.urgent(), clock.instant());
    }

    /**
     * Takes the message in hand and makes the token of its link in one transaction: of two who try one sends, and only what that
     * one sends opens anything.
     */
    Prepared prepare(Claim claim, long letter) {
        return transactions.execute(status -> {
            if (!rows.sending(claim, clock.instant())) {
                return new Prepared.Nothing(claim.message());
            }
            return envelopes
                    .address(letter)
                    .<Prepared>map(envelope -> new Prepared.Ready(text.write(claim, envelope)))
                    .orElseGet(() -> drop(claim, letter));
        });
    }

    private Prepared drop(Claim claim, long letter) {
        rows.put(claim.message(), MessageState.DROPPED, "NO_RECIPIENT");
        envelopes.discard(letter);
        return new Prepared.Nothing(claim.message());
    }
}

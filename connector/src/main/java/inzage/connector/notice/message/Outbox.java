package inzage.connector.notice.message;

import inzage.connector.account.letter.Envelopes;
import inzage.connector.notice.told.Ledger;
import inzage.connector.notice.told.NoticeSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Messages on their way out: who takes them, and what became of each. */
@Service
public class Outbox {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Longer than a batch takes with every mail running into its time-outs. */
    private static final Duration LEASE = Duration.ofMinutes(20);

    private static final Duration KEPT = Duration.ofDays(90);

    private final MessageRows rows;
    private final Ledger ledger;
    private final Envelopes envelopes;
    private final NoticeSettings settings;
    private final TransactionOperations transactions;
    private final Clock clock;

    Outbox(
            MessageRows rows,
            Ledger ledger,
            Envelopes envelopes,
            NoticeSettings settings,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.envelopes = envelopes;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes what is due, up to so many and within the limit per minute. */
    public List<Claim> claim(int limit) {
        Instant now = clock.instant();
        long left = settings.perMinute() - rows.handedSince(now.minus(MINUTE));
        if (left <= 0) {
            return List.of();
        }
        return transactions.execute(status -> rows.claim(now, LEASE, (int) Math.min(left, limit)));
    }

    /** The mail server took it, or it lies in the folder. */
    public void sent(Claim claim) {
        transactions.executeWithoutResult(status -> told(claim, MessageState.SENT, "SENT"));
    }

    /**
     * It did not go out, or nobody knows: tried again after growing pauses, parked after the last attempt. While there is no server
     * at all, messages wait for days.
     */
    public void refused(Claim claim, Refusal refusal) {
        transactions.executeWithoutResult(status -> {
            switch (refusal) {
                case FOR_NOW -> retry(claim);
                case NO_SERVER -> await(claim);
                case FOR_GOOD -> rows.put(claim.message(), MessageState.PARKED, "REFUSED");
                case UNCLEAR -> told(claim, MessageState.UNKNOWN, "UNCLEAR");
            }
        });
    }

    /** Messages whose process died while handing them over count as told: twice is worse than not at all. */
    public void giveUpLost() {
        transactions.executeWithoutResult(status ->
                rows.lost(clock.instant().minus(LEASE)).forEach(claim -> told(claim, MessageState.UNKNOWN, "LOST")));
    }

    /** Deletes messages and letters that ended some months ago; the ledger remembers what was told. */
    public void forgetEnded() {
        Instant before = clock.instant().minus(KEPT);
        transactions.executeWithoutResult(status -> {
            rows.forget(before);
            envelopes.forgetBefore(before);
        });
    }

    /** How many messages are in a state: a parked or unknown one is for somebody to look at. */
    public long count(MessageState state) {
        return rows.in(state);
    }

    private void retry(Claim claim) {
        if (claim.attempt() >= settings.attempts()) {
            rows.put(claim.message(), MessageState.PARKED, "ATTEMPTS");
        } else {
            rows.later(claim.message(), clock.instant().plus(settings.pauseAfter(claim.attempt())), "RETRY");
        }
    }

    private void await(Claim claim) {
        Instant now = clock.instant();
        Duration away = Duration.between(rows.unreachable(claim.message(), now), now);
        if (away.compareTo(settings.patience()) >= 0) {
            rows.put(claim.message(), MessageState.PARKED, "NO_SERVER");
        } else {
            rows.await(claim.message(), now.plus(settings.pauseWithoutServer(away)));
        }
    }

    private void told(Claim claim, MessageState state, String reason) {
        if (claim.matter() instanceof Matter.News news) {
            ledger.tell(news.school(), news.account(), rows.items(claim.message()), clock.instant());
        }
        rows.put(claim.message(), state, reason);
    }
}

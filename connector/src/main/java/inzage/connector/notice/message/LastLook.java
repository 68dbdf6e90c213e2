package inzage.connector.notice.message;

import inzage.connector.canonical.RecordId;
import inzage.connector.notice.sight.Audience;
import inzage.connector.notice.sight.Audience.Recipient;
import inzage.connector.notice.sight.Item;
import inzage.connector.notice.sight.NoticeKind;
import inzage.connector.notice.sight.Sight;
import inzage.connector.notice.sight.Sights;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Decides once more, just before a message is handed over. What is not visible any more drops out and stays untold; about a
 * student who is to close within the hour nothing goes out before that.
 */
@Service
public class LastLook {
    private final MessageRows rows;
    private final Audience audience;
    private final Sights sights;
    private final MailText text;
    private final LetterPost post;
    private final TransactionOperations transactions;
    private final Clock clock;

    LastLook(
            MessageRows rows,
            Audience audience,
            Sights sights,
            MailText text,
            LetterPost post,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.audience = audience;
        this.sights = sights;
        this.text = text;
        this.post = post;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** To be followed by the handing over at once: what was decided holds for a minute, not longer. */
    public Prepared prepare(Claim claim) {
        if (claim.matter() instanceof Matter.News news) {
            Instant now = clock.instant();
            return audience.recipient(news.school(), news.account(), now)
                    .map(recipient -> prepare(claim, recipient, now))
                    .orElseGet(() -> drop(claim, "NO_RECIPIENT"));
        }
        return post.prepare(claim, ((Matter.Letter) claim.matter()).id());
    }

    private Prepared prepare(Claim claim, Recipient recipient, Instant now) {
        List<Item> items = rows.items(claim.message());
        Map<RecordId, Sight> seen = items.stream()
                .map(Item::student)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), student -> sights.look(recipient.viewer(), student)));
        Optional<Instant> silence = seen.values().stream()
                .flatMap(sight -> sight.silentUntil(now).stream())
                .max(Instant::compareTo);
        if (silence.isPresent()) {
            rows.later(claim.message(), silence.get(), "SILENCE");
            return new Prepared.Nothing(claim.message());
        }
        List<Item> visible = items.stream()
                .flatMap(item ->
                        Optional.ofNullable(seen.get(item.student())).flatMap(sight -> sight.now(item)).stream())
                .toList();
        return visible.isEmpty() ? drop(claim, "NOT_VISIBLE") : ready(claim, recipient, visible, now);
    }

    private Prepared ready(Claim claim, Recipient recipient, List<Item> visible, Instant now) {
        boolean mine = Boolean.TRUE.equals(transactions.execute(status -> {
            rows.keep(claim.message(), visible);
            return rows.sending(claim, now);
        }));
        if (!mine) {
            return new Prepared.Nothing(claim.message());
        }
        Set<NoticeKind> kinds = visible.stream()
                .map(Item::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NoticeKind.class)));
        return new Prepared.Ready(text.write(claim, recipient, kinds));
    }

    private Prepared drop(Claim claim, String reason) {
        rows.put(claim.message(), MessageState.DROPPED, reason);
        return new Prepared.Nothing(claim.message());
    }
}

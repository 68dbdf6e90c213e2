package inzage.connector.notice;

import inzage.connector.notice.cause.Causes;
import inzage.connector.notice.cause.Look;
import inzage.connector.notice.sight.Audience;
import inzage.connector.notice.sight.NoticeKind;
import inzage.connector.notice.sight.Sight;
import inzage.connector.notice.sight.Sights;
import inzage.connector.notice.told.Teller;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Looks again, for everybody concerned, whether there is something to tell. Idempotent: looking twice tells once. */
@Service
public class News {
    private final Causes causes;
    private final Audience audience;
    private final Sights sights;
    private final Teller teller;
    private final TransactionOperations transactions;
    private final Clock clock;

    News(
            Causes causes,
            Audience audience,
            Sights sights,
            Teller teller,
            TransactionOperations transactions,
            Clock clock) {
        this.causes = causes;
        this.audience = audience;
        this.sights = sights;
        this.teller = teller;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes up to so many causes. */
    public List<Look> claim(int limit) {
        return causes.claim(limit);
    }

    /** Decides now, and writes the messages. Deciding reads its own snapshots; only writing is in a transaction here. */
    public void look(Look look) {
        Instant now = clock.instant();
        // In one order everywhere: two workers who write for the same parents must not wait for each other in a circle.
        List<Sight> seen =
                seen(look, now).sorted(Comparator.comparing(Sight::account)).toList();
        transactions.executeWithoutResult(status -> {
            seen.forEach(sight -> tell(sight, now));
            seen.forEach(sight -> sight.next().ifPresent(at -> causes.at(sight.school(), sight.student(), at)));
            causes.done(look);
        });
    }

    /** What came with a first delivery and is released later is no news then either. */
    private void tell(Sight sight, Instant now) {
        Set<NoticeKind> silent = causes.silent(sight.school(), sight.student());
        teller.write(sight, silent, now);
        sight.released().forEach((kind, at) -> {
            if (silent.contains(kind)) {
                causes.silentAt(sight.school(), sight.student(), at, kind);
            }
        });
    }

    private Stream<Sight> seen(Look look, Instant now) {
        if (look instanceof Look.AtStudent at) {
            return audience.of(at.school(), at.student(), now).stream()
                    .map(viewer -> sights.look(viewer, at.student()));
        }
        Look.AtAccount at = (Look.AtAccount) look;
        return audience.recipient(at.school(), at.account(), now).stream()
                .map(Audience.Recipient::viewer)
                .flatMap(viewer -> audience.children(viewer).stream().map(child -> sights.look(viewer, child)));
    }
}

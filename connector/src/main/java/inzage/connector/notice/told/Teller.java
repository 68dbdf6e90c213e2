package inzage.connector.notice.told;

import inzage.connector.canonical.RecordId;
import inzage.connector.notice.sight.Item;
import inzage.connector.notice.sight.NoticeKind;
import inzage.connector.notice.sight.Sight;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Compares what an account sees with what it was told, and writes down what it is to be told. */
@Component
public class Teller {
    private final Ledger ledger;
    private final Gathering gathering;
    private final NoticeSettings settings;

    Teller(Ledger ledger, Gathering gathering, NoticeSettings settings) {
        this.ledger = ledger;
        this.gathering = gathering;
        this.settings = settings;
    }

    /**
     * To be called in a transaction.
     *
     * @param silent kinds of which everything visible now is baseline
     */
    public void write(Sight sight, Set<NoticeKind> silent, Instant now) {
        for (NoticeKind kind : NoticeKind.values()) {
            if (!sight.open().containsKey(kind)) {
                ledger.forgetBaseline(sight, kind);
            } else if (silent.contains(kind) || !ledger.hasBaseline(sight, kind)) {
                ledger.tell(sight.school(), sight.account(), sight.of(kind), now);
                ledger.setBaseline(sight, kind, now);
            } else {
                tell(sight, kind, now);
            }
        }
    }

    private void tell(Sight sight, NoticeKind kind, Instant now) {
        List<Item> fresh = sight.of(kind).stream().filter(unknown(sight, kind)).toList();
        if (!fresh.isEmpty()) {
            gathering.add(sight.school(), sight.account(), fresh, now, now.plus(settings.gather()));
        }
    }

    private Predicate<Item> unknown(Sight sight, NoticeKind kind) {
        Map<RecordId, String> told = ledger.told(sight, kind);
        List<Item> inHand = gathering.inHand(sight);
        return item -> !item.version().equals(told.get(item.record())) && !inHand.contains(item);
    }
}

package inzage.connector.notice.sight;

import inzage.connector.canonical.RecordId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an account sees of one student at one instant, as publication decided it.
 *
 * @param open per kind that is open to the account, what is visible; a kind that is closed is absent, which is not the same as
 *     open and empty
 * @param closing the next instant at which the student as a whole may close, e.g. the 18th birthday
 * @param next the next instant at which anything here may differ
 * @param released per kind of which something waits for its release, when that is
 */
public record Sight(
        String school,
        String account,
        RecordId student,
        Map<NoticeKind, List<Item>> open,
        Optional<Instant> closing,
        Optional<Instant> next,
        Map<NoticeKind, Instant> released) {
    /** For so long before a closing instant nobody is told anything: the link in the mail would open a closed door. */
    private static final Duration SILENCE = Duration.ofHours(1);

    public Sight {
        open = open.isEmpty() ? Map.of() : new EnumMap<>(open);
        released = Map.copyOf(released);
    }

    public List<Item> of(NoticeKind kind) {
        return open.getOrDefault(kind, List.of());
    }

    /** The instant until which nothing may be told about this student, if that is so now. */
    public Optional<Instant> silentUntil(Instant now) {
        return closing.filter(at -> at.isAfter(now) && !at.isAfter(now.plus(SILENCE)));
    }

    /** The same record as this account sees it now. */
    public Optional<Item> now(Item item) {
        return of(item.kind()).stream().filter(item::about).findFirst();
    }
}

package inzage.portal.desk.explain;

import java.time.Instant;
import java.util.Locale;

/** On what an answer about another instant rests. */
public enum TimeBasis {
    /** Results as they were then, all else as it is known now. */
    PAST,
    NOW,
    /** What is known now, which may have changed by then. */
    FUTURE;

    public static TimeBasis of(Instant asked, Instant now) {
        if (asked.equals(now)) {
            return NOW;
        }
        return asked.isBefore(now) ? PAST : FUTURE;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

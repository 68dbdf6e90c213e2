package inzage.mappings.fetch;

import inzage.mappings.definition.fetch.Hours;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Why nothing may be sent just now.
 *
 * @param notBefore the system is to be left alone until then
 */
record Pause(Setting setting, Instant now, Instant notBefore) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** Nothing, if none is left. */
    Duration left() {
        return now.isBefore(notBefore) ? Duration.between(now, notBefore) : Duration.ZERO;
    }

    /** Why this fetch ends here, if it does. */
    Optional<String> end() {
        ZonedDateTime local = now.atZone(setting.run.zone());
        return setting.fetch
                .pace()
                .hours()
                .filter(hours -> !hours.holds(local))
                .map(hours -> later(hours, local))
                .or(() -> setting.extent.enough(Duration.between(setting.run.started(), now), left()));
    }

    private static String later(Hours hours, ZonedDateTime now) {
        return "The system may only be asked from " + hours.from() + " to " + hours.until() + "; goes on at "
                + MOMENT.format(hours.opens(now)) + ".";
    }
}

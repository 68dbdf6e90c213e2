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

    /**
     * Why this fetch ends here, if it does.
     *
     * @param asked whether anything was asked before
     * @param set what is being asked for
     */
    Optional<String> end(boolean asked, Optional<String> set) {
        ZonedDateTime local = now.atZone(setting.run.zone());
        return setting.fetch
                .pace()
                .hours()
                .filter(hours -> !hours.holds(local))
                .map(hours -> closed(hours, local, asked, set))
                .or(() -> setting.extent.enough(Duration.between(setting.run.started(), now), left()));
    }

    /** Half of what a system has would look as if the rest were gone: it is all in one night, or nothing. */
    private static String closed(Hours hours, ZonedDateTime now, boolean asked, Optional<String> set) {
        String may =
                "The system may only be asked from " + hours + ", next on " + MOMENT.format(hours.opens(now)) + ". ";
        if (!asked) {
            return may + "Nothing was asked. Let a schedule of the source begin within these hours.";
        }
        return may + "They ended" + set.map(name -> " at '" + name + "'").orElse("")
                + " before all was fetched, so nothing is stored and the next run begins anew. The source does not fit into"
                + " the hours: divide it over several schedules with 'only' and 'window', or have its supplier allow a"
                + " higher 'rate'.";
    }
}

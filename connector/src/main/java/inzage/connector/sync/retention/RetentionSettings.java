package inzage.connector.sync.retention;

import inzage.connector.school.WrongSetting;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what nobody is shown any more is kept. That is the school's to answer for: a board fixes its terms.
 *
 * @param runs that ended, with their plans
 * @param rejects that were resolved
 * @param versions of records that changed since; of a result that is still there all are kept, for an earlier one may be what is shown
 * @param withdrawn records that their source does not have any more, with all their versions
 */
@ConfigurationProperties(prefix = "inzage.retention", ignoreUnknownFields = false)
public record RetentionSettings(
        @DefaultValue("400d") Duration runs,
        @DefaultValue("400d") Duration rejects,
        @DefaultValue("400d") Duration versions,
        @DefaultValue("400d") Duration withdrawn) {
    private static final Duration SHORTEST = Duration.ofDays(1);

    public RetentionSettings {
        refuseShort("runs", runs);
        refuseShort("rejects", rejects);
        refuseShort("versions", versions);
        refuseShort("withdrawn", withdrawn);
    }

    private static void refuseShort(String name, Duration duration) {
        if (duration.compareTo(SHORTEST) < 0) {
            throw new WrongSetting("inzage.retention." + name + " must be a day at least, as in '400d'");
        }
    }
}

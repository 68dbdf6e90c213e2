package inzage.connector.right;

import inzage.connector.school.WrongSetting;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long people are kept who left, and how many copies are handed out.
 *
 * @param leavers how long after their last right everything of a person is kept, unless their school says otherwise
 * @param accounts how long an account is kept that is nobody's any more at any school
 * @param exports how long it is kept that a copy was handed out
 * @param exportsPerHour how many copies one account is handed out in an hour
 */
@ConfigurationProperties(prefix = "inzage.rights", ignoreUnknownFields = false)
public record RightSettings(
        @DefaultValue("30d") Duration leavers,
        @DefaultValue("30d") Duration accounts,
        @DefaultValue("400d") Duration exports,
        @DefaultValue("20") int exportsPerHour) {
    private static final Duration SHORTEST = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofDays(730);

    public RightSettings {
        bounded("leavers", leavers);
        bounded("accounts", accounts);
        bounded("exports", exports);
        if (exportsPerHour < 1) {
            throw new WrongSetting("inzage.rights.exports-per-hour must be 1 at least");
        }
    }

    private static void bounded(String name, Duration duration) {
        if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0) {
            throw new WrongSetting("inzage.rights." + name + " must be between a day and two years, as in '30d'");
        }
    }
}

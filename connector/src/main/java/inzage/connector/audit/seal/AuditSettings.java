package inzage.connector.audit.seal;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the audit is kept.
 *
 * @param heads where the heads of the seals are written, outside of the database; left out for {@code audit} in the home folder
 * @param sealEvery how often minutes that are over are looked for
 * @param keep how long lines are kept; at least 30 days
 * @param readsPerHour how many pages of a school one account of its staff may read in an hour; then it is refused, and there is an alarm
 */
@Validated
@ConfigurationProperties(prefix = "inzage.audit", ignoreUnknownFields = false)
public record AuditSettings(
        @Nullable Path heads,
        @DefaultValue("20s") @NotNull Duration sealEvery,
        @DefaultValue("365d") @NotNull Duration keep,
        @DefaultValue("1000") int readsPerHour) {
    private static final Duration SHORTEST = Duration.ofDays(30);

    public AuditSettings {
        if (keep.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("inzage.audit.keep is at least 30d");
        }
        if (readsPerHour < 1) {
            throw new IllegalArgumentException("inzage.audit.reads-per-hour is at least 1");
        }
    }

    /** The folder of the heads. */
    public Path heads(Path home) {
        return heads == null ? home.resolve("audit") : heads;
    }
}

package inzage.connector.sync;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How runs are executed.
 *
 * @param lease how long a run that gives no sign of life keeps its source; after that the next run takes over
 */
@Validated
@ConfigurationProperties(prefix = "inzage.sync", ignoreUnknownFields = false)
public record SyncSettings(@DefaultValue("5m") @NotNull Duration lease) {}

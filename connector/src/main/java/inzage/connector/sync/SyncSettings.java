package inzage.connector.sync;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How runs are executed.
 *
 * @param lease how long a run that gives no sign of life keeps its source; after that the next run takes over. A working run
 *     gives one four times as often. It may be short, because a run that lost its source finds out before it stores anything
 */
@Validated
@ConfigurationProperties(prefix = "inzage.sync", ignoreUnknownFields = false)
public record SyncSettings(@DefaultValue("60s") @NotNull Duration lease) {}

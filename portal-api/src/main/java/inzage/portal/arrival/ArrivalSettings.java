package inzage.portal.arrival;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What a delivery that is pushed or uploaded may cost.
 *
 * @param largest its size, as sent and as unpacked
 * @param longest how long sending it may take
 */
@Validated
@ConfigurationProperties(prefix = "inzage.arrival", ignoreUnknownFields = false)
public record ArrivalSettings(
        @DefaultValue("1GB") @NotNull DataSize largest,
        @DefaultValue("10m") @NotNull Duration longest) {}

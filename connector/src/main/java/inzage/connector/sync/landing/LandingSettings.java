package inzage.connector.sync.landing;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where fetched files lie, encrypted.
 *
 * @param folder made if it does not exist; needs room for a few times the largest delivery
 * @param keep how long a landed set can be looked at and replayed; one that waits for a run is kept until it was read
 * @param largest what one delivery may measure at most, before it is packed and encrypted
 */
@Validated
@ConfigurationProperties(prefix = "inzage.landing", ignoreUnknownFields = false)
public record LandingSettings(
        @DefaultValue(".inzage/landing") @NotNull Path folder,
        @DefaultValue("14d") @NotNull Duration keep,
        @DefaultValue("4GB") @NotNull DataSize largest) {}

package inzage.connector.recovery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often somebody may ask to be helped back in.
 *
 * @param window how long a question counts
 * @param address how many mails an address gets within that; whoever asks more often hears the same and gets none
 * @param network how many questions from one network are taken within that; generous, because a school shares one
 */
@Validated
@ConfigurationProperties(prefix = "inzage.recovery", ignoreUnknownFields = false)
public record RecoverySettings(
        @DefaultValue("1h") @NotNull Duration window,
        @DefaultValue("3") @Min(1) @Max(100) int address,
        @DefaultValue("60") @Min(1) @Max(10000) int network) {}

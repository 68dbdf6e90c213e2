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
 * @param address how many mails an address gets within that, for each of the two things that can be forgotten; whoever asks more
 *     often hears the same and gets none. Only what is answered counts: whoever asks for somebody else's address all day takes its
 *     places, and by doing so sends the owner as many mails as the owner could have asked for, each with a link that works
 * @param network how many questions from one network are taken within that; generous, because a school shares one
 */
@Validated
@ConfigurationProperties(prefix = "inzage.recovery", ignoreUnknownFields = false)
public record RecoverySettings(
        @DefaultValue("1h") @NotNull Duration window,
        @DefaultValue("3") @Min(1) @Max(100) int address,
        @DefaultValue("60") @Min(1) @Max(10000) int network) {}

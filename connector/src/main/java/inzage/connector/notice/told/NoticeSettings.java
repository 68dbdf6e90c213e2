package inzage.connector.notice.told;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * At what pace people are told.
 *
 * @param gather how long news is gathered before a mail goes out, so that brothers and sisters come in one
 * @param perMinute how many mails are handed over per minute at most, over all nodes
 * @param attempts how often a mail is tried before it is parked
 * @param pause before the second attempt; every next pause is twice as long
 */
@Validated
@ConfigurationProperties(prefix = "inzage.notices", ignoreUnknownFields = false)
public record NoticeSettings(
        @DefaultValue("1m") @NotNull Duration gather,
        @DefaultValue("60") @Min(1) @Max(6000) int perMinute,
        @DefaultValue("6") @Min(1) @Max(20) int attempts,
        @DefaultValue("1m") @NotNull Duration pause) {

    public Duration pauseAfter(int attempt) {
        return pause.multipliedBy(1L << Math.min(attempt - 1, 16));
    }
}

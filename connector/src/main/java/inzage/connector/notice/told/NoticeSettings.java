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
 * @param patience how long a message waits for a mail server that cannot be reached, which costs it no attempt, before it is parked
 */
@Validated
@ConfigurationProperties(prefix = "inzage.notices", ignoreUnknownFields = false)
public record NoticeSettings(
        @DefaultValue("1m") @NotNull Duration gather,
        @DefaultValue("60") @Min(1) @Max(6000) int perMinute,
        @DefaultValue("9") @Min(1) @Max(20) int attempts,
        @DefaultValue("1m") @NotNull Duration pause,
        @DefaultValue("3d") @NotNull Duration patience) {
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** Of nine attempts the last comes four hours after the first. */
    public Duration pauseAfter(int attempt) {
        return pause.multipliedBy(1L << Math.min(attempt - 1, 16));
    }

    /** Grows with how long the server has been away, so that it is found again soon and not run over while it is ill. */
    public Duration pauseWithoutServer(Duration away) {
        Duration half = away.dividedBy(2);
        Duration longest = half.compareTo(LONGEST) < 0 ? half : LONGEST;
        return longest.compareTo(pause) < 0 ? pause : longest;
    }
}

package inzage.connector.alarm;

import inzage.connector.alarm.rule.Limits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When operators are told that something is wrong with a source.
 *
 * @param every how often that is looked after; several nodes share the rounds
 * @param overdue how long files and pushes may stay away, unless their source says otherwise
 * @param grace how long after its planned time a run may have been applied
 * @param start how long a run may wait although nothing stands in its way
 * @param failures how many runs in a row fail before it is an alarm
 * @param keep how long an alarm that is over can be looked at
 */
@Validated
@ConfigurationProperties(prefix = "inzage.alarms", ignoreUnknownFields = false)
public record AlarmSettings(
        @DefaultValue("1m") @NotNull Duration every,
        @DefaultValue("26h") @NotNull Duration overdue,
        @DefaultValue("2h") @NotNull Duration grace,
        @DefaultValue("15m") @NotNull Duration start,
        @DefaultValue("3") @Min(1) @Max(100) int failures,
        @DefaultValue("90d") @NotNull Duration keep) {
    Limits limits() {
        return new Limits(overdue, grace, start, failures);
    }
}

package inzage.routes;

import inzage.connector.reach.OpenAddresses;
import inzage.routes.outgoing.Reach;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How often routes look for work, and how much they do at a time.
 *
 * @param claimEvery how often runs that were asked for are looked for
 * @param runs how many sources are synced at the same time by this node
 * @param decideEvery how often causes are looked for
 * @param decideBatch how many causes are taken at once
 * @param sendEvery how often messages that are due are looked for
 * @param sendBatch how many messages are taken at once
 * @param measureEvery how often the gauges per source are brought up to date
 * @param longestPickUp how long a file that is picked up elsewhere may take to come
 * @param largestAnswer the most that one answer of a system that is called may hold, after it is not compressed any more
 * @param inside networks of this installation's own that systems may be called in, like {@code 10.1.0.0/16}
 * @param tidyAt when expired landed sets and old messages are deleted, as a Quartz cron expression
 * @param tidyZone the time zone of {@code tidyAt}
 */
@Validated
@ConfigurationProperties(prefix = "inzage.routes", ignoreUnknownFields = false)
public record RouteSettings(
        @DefaultValue("1s") @NotNull Duration claimEvery,
        @DefaultValue("2") @Min(1) @Max(32) int runs,
        @DefaultValue("1s") @NotNull Duration decideEvery,
        @DefaultValue("200") @Min(1) @Max(1000) int decideBatch,
        @DefaultValue("2s") @NotNull Duration sendEvery,
        @DefaultValue("20") @Min(1) @Max(100) int sendBatch,
        @DefaultValue("30s") @NotNull Duration measureEvery,
        @DefaultValue("1h") @NotNull Duration longestPickUp,
        @DefaultValue("64MB") @NotNull DataSize largestAnswer,
        @DefaultValue @NotNull List<String> inside,
        @DefaultValue("0 30 4 * * ?") @NotBlank String tidyAt,
        @DefaultValue("Europe/Amsterdam") @NotBlank String tidyZone) {
    public RouteSettings {
        inside = List.copyOf(inside);
        OpenAddresses.with(inside);
    }

    /** Which addresses may be called. */
    public OpenAddresses open() {
        return OpenAddresses.with(inside);
    }

    /** Which hosts may be called. */
    public Reach reach() {
        return Reach.with(inside);
    }

    /** The address of a tick for tidying up. */
    public String tidyTick(String name) {
        return "quartz:inzage/" + name + "?cron=" + tidyAt.replace(' ', '+') + "&trigger.timeZone=" + tidyZone;
    }
}

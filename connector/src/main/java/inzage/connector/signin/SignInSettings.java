package inzage.connector.signin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How guessing passwords is slowed down. Nobody is locked out: the pauses are short and end by themselves, and a network from
 * which an account signed in before does not suffer from what others try on that account elsewhere.
 *
 * @param window how long a failure counts
 * @param keep how long sign-ins are remembered
 * @param pair for one address from one network
 * @param address for one address from everywhere
 * @param network for all addresses from one network; generous, because a school shares one
 * @param seats how many attempts this node looks at at the same time
 */
@Validated
@ConfigurationProperties("inzage.sign-in")
public record SignInSettings(
        @DefaultValue("15m") @NotNull Duration window,
        @DefaultValue("180d") @NotNull Duration keep,
        @DefaultValue @Valid @NotNull Pair pair,
        @DefaultValue @Valid @NotNull Address address,
        @DefaultValue @Valid @NotNull Everyone network,
        @DefaultValue @Valid @NotNull Room seats) {

    /** Free attempts and longest pause for one address from one network. */
    public record Pair(
            @DefaultValue("5") int free,
            @DefaultValue("15m") Duration longest) {}

    /** Free attempts and longest pause for one address from everywhere. */
    public record Address(
            @DefaultValue("20") int free,
            @DefaultValue("1m") Duration longest) {}

    /** Free attempts and longest pause for all addresses from one network. */
    public record Everyone(
            @DefaultValue("100") int free,
            @DefaultValue("10s") Duration longest) {}

    /**
     * Attempts that wait or are judged at the same time; more are sent away. Each holds a thread of the server.
     *
     * @param strangers from a network from which the address never came in
     */
    public record Room(
            @DefaultValue("16") @Min(1) int strangers,
            @DefaultValue("64") @Min(1) int known) {}
}

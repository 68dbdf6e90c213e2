package inzage.config;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.validation.annotation.Validated;

/**
 * Who may collect figures.
 *
 * @param from addresses or networks, like {@code 10.1.0.7} or {@code 10.1.0.0/16}
 */
@Validated
@ConfigurationProperties(prefix = "inzage.figures", ignoreUnknownFields = false)
record FigureSettings(
        @DefaultValue({"127.0.0.1", "::1"}) @NotNull List<String> from) {
    FigureSettings {
        from = List.copyOf(from);
        from.forEach(IpAddressMatcher::new);
    }

    /** Whether figures are told to this address. */
    boolean open(String address) {
        return from.stream().map(IpAddressMatcher::new).anyMatch(network -> network.matches(address));
    }
}

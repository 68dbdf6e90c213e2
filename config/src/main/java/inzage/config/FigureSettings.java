package inzage.config;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.validation.annotation.Validated;

/**
 * Who may collect figures.
 *
 * @param from addresses or networks, like {@code 10.1.0.7} or {@code 10.1.0.0/16}
 */
@Validated
@ConfigurationProperties(prefix = "inzage.figures", ignoreUnknownFields = false)
record FigureSettings(
        @DefaultValue({"127.0.0.1", "::1"}) @NotEmpty List<String> from) {
    FigureSettings {
        from = List.copyOf(from);
        collectors(from);
    }

    /** Knows who may. */
    RequestMatcher collectors() {
        return collectors(from);
    }

    private static RequestMatcher collectors(List<String> from) {
        return new OrRequestMatcher(
                from.stream().<RequestMatcher>map(IpAddressMatcher::new).toList());
    }
}

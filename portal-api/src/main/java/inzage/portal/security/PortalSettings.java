package inzage.portal.security;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How sessions live.
 *
 * @param secureCookies cookies travel over TLS only and are called {@code __Host-…}; off for plain http on one's own machine
 * @param idle a session ends after this long without a request
 * @param longest a session ends after this long, whatever happens in it
 * @param freshPassword how long after signing in something may be done that asks for the password itself
 */
@Validated
@ConfigurationProperties("inzage.portal")
public record PortalSettings(
        @DefaultValue("true") boolean secureCookies,
        @DefaultValue("30m") @NotNull Duration idle,
        @DefaultValue("12h") @NotNull Duration longest,
        @DefaultValue("5m") @NotNull Duration freshPassword) {

    /** The name of the cookie that holds a session. */
    public String sessionCookie() {
        return cookie("inzage-session");
    }

    /** A cookie of this name, as the setting asks for. */
    public String cookie(String name) {
        return secureCookies ? "__Host-" + name : name;
    }
}

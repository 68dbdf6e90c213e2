package inzage.connector.notice.message;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where people find the portal.
 *
 * @param address what links in mails point to, e.g. {@code https://inzage.school.nl/}
 */
@Validated
@ConfigurationProperties("inzage.portal")
public record PortalAddress(
        @DefaultValue("http://localhost:8080/") @NotNull URI address) {
    public PortalAddress {
        if (address.getHost() == null || !String.valueOf(address.getScheme()).startsWith("http")) {
            throw new IllegalArgumentException(
                    "inzage.portal.address must be a web address with a host, like https://inzage.school.nl/");
        }
    }
}

package inzage.connector.notice.message;

import inzage.connector.account.link.LinkTarget;
import inzage.connector.account.link.Token;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.Locale;
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

    /** Where the portal begins, with a slash at its end. */
    public String home() {
        String text = address.toString();
        return text.endsWith("/") ? text : text + "/";
    }

    /** A one-time link. The token is its fragment, which no browser sends to a server. */
    public String link(LinkTarget target, Token token) {
        String page = target.purpose().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return home() + "#/link/" + page + "/" + token.text();
    }
}

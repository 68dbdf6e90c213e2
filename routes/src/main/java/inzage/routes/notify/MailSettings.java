package inzage.routes.notify;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mail leaves. Without a host, mails are written as {@code .eml} files.
 *
 * @param host the mail server; absent: mails go to the folder
 * @param port of the mail server
 * @param username absent: no authentication
 * @param password from the environment or a file; never printed
 * @param security how the connection is protected
 * @param from the address all mails come from; the name shown beside it is the school's
 * @param connectTimeout for opening the connection
 * @param timeout for every answer and every write; well below the minute for which a decision to send holds
 * @param folder where mails are written without a host, relative to the working directory
 */
@Validated
@ConfigurationProperties(prefix = "inzage.mail", ignoreUnknownFields = false)
public record MailSettings(
        @Nullable String host,
        @DefaultValue("587") @Min(1) @Max(65535) int port,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("STARTTLS") @NotNull Security security,
        @DefaultValue("no-reply@localhost") @NotBlank @Email String from,
        @DefaultValue("10s") @NotNull Duration connectTimeout,
        @DefaultValue("20s") @NotNull Duration timeout,
        @DefaultValue(".inzage/mail") @NotNull Path folder) {

    /** Protection of the connection to the mail server. */
    public enum Security {
        /** Upgraded after connecting; a server that cannot is refused. */
        STARTTLS,
        /** Encrypted from the first byte. */
        TLS,
        /** None: for a server on this very machine, and for tests. */
        NONE
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "MailSettings[host=" + host + ", port=" + port + ", security=" + security + ", from=" + from + "]";
    }
}

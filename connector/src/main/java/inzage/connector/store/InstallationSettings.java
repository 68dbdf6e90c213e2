package inzage.connector.store;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an installation is. Other settings begin with the same word, so unknown names are not refused here.
 *
 * @param home where files of the installation lie
 * @param key its secret: 32 bytes in base64; from the environment, never from a file that is shared
 * @param createKey whether a key is made and kept in the home folder if none is given: for a demo and a single machine
 */
@Validated
@ConfigurationProperties(prefix = "inzage")
public record InstallationSettings(
        @DefaultValue(".inzage") @NotNull Path home,
        @Nullable String key,
        @DefaultValue("true") boolean createKey) {
    /** Never shows the key. */
    @Override
    public String toString() {
        return "InstallationSettings[home=" + home + "]";
    }
}

package inzage.config.demo;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whether the invented schools are there to try.
 *
 * @param enabled refuses to start beside real schools
 * @param folder where the demo schools leave their deliveries; made at the first start
 */
@Validated
@ConfigurationProperties(prefix = "inzage.demo", ignoreUnknownFields = false)
public record DemoSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue(".inzage/demo") @NotNull Path folder) {}

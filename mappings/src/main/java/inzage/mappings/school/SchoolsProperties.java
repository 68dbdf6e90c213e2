package inzage.mappings.school;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where what an operator writes about schools lies; relative to the folder the program is started in.
 *
 * @param folder one file per school, {@code <school>.yml}
 * @param systems definitions of the installation's own, {@code <system>.yml}; need not exist
 * @param secrets what opens doors, one file each, {@code <school>/<source>/<parameter>}; need not exist
 */
@Validated
@ConfigurationProperties("inzage.schools")
public record SchoolsProperties(
        @NotNull @DefaultValue("config/schools") Path folder,
        @NotNull @DefaultValue("config/systems") Path systems,
        @NotNull @DefaultValue("config/secrets") Path secrets) {}

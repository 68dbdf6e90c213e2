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
 * @param boards what the schools of a board share, {@code <board>.yml}; need not exist
 * @param secrets {@code <school or board>/<source>/<parameter>}, one file per secret; need not exist
 * @param systems definitions of the installation's own, {@code <system>.yml}; need not exist
 */
@Validated
@ConfigurationProperties("inzage.schools")
public record SchoolsProperties(
        @NotNull @DefaultValue("config/schools") Path folder,
        @NotNull @DefaultValue("config/boards") Path boards,
        @NotNull @DefaultValue("config/secrets") Path secrets,
        @NotNull @DefaultValue("config/systems") Path systems) {}

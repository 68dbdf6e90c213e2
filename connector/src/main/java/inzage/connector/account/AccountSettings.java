package inzage.connector.account;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What hashing a password costs, by Argon2id. The defaults are the OWASP Password Storage Cheat Sheet's (19 MiB, 2 passes,
 * 1 lane); a hash made at another cost is made again at the next sign-in.
 *
 * @param hashMemory KiB per hash
 * @param hashPasses iterations over that memory
 * @param hashLanes degree of parallelism
 * @param hashesAtOnce how many are made at the same time, each by one processor; all but one of them, if there are more, for
 *     whoever comes from a network that is not known. More wait, so that a flood of sign-ins eats neither memory nor processors
 */
@Validated
@ConfigurationProperties("inzage.account")
public record AccountSettings(
        @DefaultValue("19456") @Min(1024) @Max(1048576) int hashMemory,
        @DefaultValue("2") @Min(1) @Max(20) int hashPasses,
        @DefaultValue("1") @Min(1) @Max(16) int hashLanes,
        @DefaultValue("2") @Min(1) @Max(1024) int hashesAtOnce) {}

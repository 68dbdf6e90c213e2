package inzage.connector.school;

import inzage.connector.school.SourceSetup.Packaging;
import inzage.connector.school.SourceSetup.Take;
import java.time.Duration;
import java.util.Optional;

/**
 * How deliveries lie in a folder, here or elsewhere.
 *
 * @param ready a file whose presence makes a folder complete; without it, {@code quiet} decides
 * @param quiet how long nothing may have changed
 */
public record Packing(Packaging packaging, Optional<String> ready, Duration quiet, Take take) {}

package inzage.connector.school;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a school's file says.
 *
 * @param id the tenant, as in the file's name: lower case letters, digits and hyphens
 * @param owns kind or {@code kind.field} to sources, best first
 * @param settings what the school publishes, as written; read by publication
 */
public record SchoolSetup(
        String id,
        String name,
        Optional<String> brin,
        ZoneId zone,
        String locale,
        List<SourceSetup> sources,
        Map<String, List<String>> owns,
        Map<String, Object> settings) {
    public SchoolSetup {
        sources = List.copyOf(sources);
        owns = Map.copyOf(owns);
        settings = Map.copyOf(settings);
    }

    public Optional<SourceSetup> source(String name) {
        return sources.stream().filter(source -> source.name().equals(name)).findFirst();
    }
}

package inzage.connector.school;

import inzage.connector.school.door.Doors;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a school's file says.
 *
 * @param id the tenant, as in the file's name: lower case letters, digits and hyphens
 * @param board the file that says what it shares with other schools
 * @param owns kind or {@code kind.field} to sources, best first
 * @param settings what the school publishes, as written; read by publication
 * @param doors ways in beside signing in by password
 */
public record SchoolSetup(
        String id,
        String name,
        Optional<String> brin,
        Optional<String> board,
        ZoneId zone,
        String locale,
        Holidays holidays,
        List<SourceSetup> sources,
        Map<String, List<String>> owns,
        Map<String, Object> settings,
        Doors doors) {
    public SchoolSetup {
        sources = List.copyOf(sources);
        owns = Map.copyOf(owns);
        settings = Map.copyOf(settings);
    }

    /** A school into which only a password leads. */
    public SchoolSetup(
            String id,
            String name,
            Optional<String> brin,
            Optional<String> board,
            ZoneId zone,
            String locale,
            Holidays holidays,
            List<SourceSetup> sources,
            Map<String, List<String>> owns,
            Map<String, Object> settings) {
        this(id, name, brin, board, zone, locale, holidays, sources, owns, settings, Doors.NONE);
    }

    /** A school on its own, of whose holidays nothing is said. */
    public SchoolSetup(
            String id,
            String name,
            Optional<String> brin,
            ZoneId zone,
            String locale,
            List<SourceSetup> sources,
            Map<String, List<String>> owns,
            Map<String, Object> settings) {
        this(id, name, brin, Optional.empty(), zone, locale, Holidays.none(), sources, owns, settings);
    }

    /** The same with other doors. */
    public SchoolSetup with(Doors others) {
        return new SchoolSetup(id, name, brin, board, zone, locale, holidays, sources, owns, settings, others);
    }

    public Optional<SourceSetup> source(String name) {
        return sources.stream().filter(source -> source.name().equals(name)).findFirst();
    }
}

package inzage.connector.restoration;

import inzage.connector.canonical.Kind;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.school.SourceSetup;
import inzage.connector.store.batch.Asked;
import inzage.connector.store.batch.Query;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which schools nobody may look into yet: after a restoration, those with a source that has not delivered everything since, and
 * those whose desk has not saved its settings since. What a source or the desk closed after the backup was made is open in it again,
 * so nothing is shown before both have spoken.
 */
@Component
public class Maintenance {
    private static final String LAST_RUN = "select last_run from restorations order by id desc fetch first 1 rows only";

    private final JdbcClient jdbc;
    private final Schools schools;
    private final RestoredSettings settings;

    public Maintenance(JdbcClient jdbc, Schools schools) {
        this.jdbc = jdbc;
        this.schools = schools;
        this.settings = new RestoredSettings(jdbc);
    }

    /** Whether the school's portal is closed for now. */
    public boolean of(String school) {
        return of(school, lastRun().stream().toList());
    }

    /** Whether the desk has to save its settings before the school's portal opens, even if nothing in them is to be changed. */
    public boolean waitsForSettings(String school) {
        return settings.inForce(school);
    }

    /** The newest run that the newest backup to be loaded knew of; nothing if none ever was. */
    public Asked<Long> restored() {
        return new Query<>(LAST_RUN, Map.of(), (row, number) -> row.getLong("last_run"));
    }

    /** As the other, if it is known already what {@link #restored} comes to. */
    public boolean of(String school, List<Long> restored) {
        Optional<Long> last = restored.stream().findFirst();
        return last.isPresent()
                && (waitsForSettings(school) || !waitsFor(school, last).isEmpty());
    }

    /** The sources that have to deliver everything before the school's portal opens, by name. */
    public List<String> waitsFor(String school) {
        return waitsFor(school, lastRun());
    }

    private List<String> waitsFor(String school, Optional<Long> restored) {
        return restored.map(last -> {
                    Map<String, Set<Came>> came = came(school, last);
                    return sources(school)
                            .filter(source -> !delivered(asked(source, came)))
                            .map(SourceSetup::name)
                            .sorted()
                            .toList();
                })
                .orElse(List.of());
    }

    /** The names of the kinds that such a source brought before and not anew, sorted; empty if it never brought any. */
    public List<String> lacks(String school, String source) {
        return lastRun()
                .map(last -> {
                    Map<String, Set<Came>> came = came(school, last);
                    return sources(school)
                            .filter(setup -> setup.name().equals(source))
                            .flatMap(setup -> asked(setup, came).stream())
                            .filter(each -> !each.since())
                            .map(Came::kind)
                            .sorted()
                            .toList();
                })
                .orElse(List.of());
    }

    private Stream<SourceSetup> sources(String school) {
        return schools.find(school).map(SchoolSetup::sources).orElse(List.of()).stream();
    }

    /** Every kind that it brought at some time, but for those that it brings no more by the school's own word. */
    private static List<Came> asked(SourceSetup source, Map<String, Set<Came>> came) {
        Set<String> brings = source.mapping().kinds().stream().map(Kind::name).collect(Collectors.toSet());
        return came.getOrDefault(source.name(), Set.of()).stream()
                .filter(each -> brings.contains(each.kind()))
                .toList();
    }

    private static boolean delivered(List<Came> asked) {
        return !asked.isEmpty() && asked.stream().allMatch(Came::since);
    }

    /** The newest run that the newest backup to be loaded knew of; empty if none ever was. */
    private Optional<Long> lastRun() {
        return jdbc.sql(LAST_RUN).query(Long.class).optional();
    }

    /** What sources brought whole at any time, by source. */
    private Map<String, Set<Came>> came(String school, long last) {
        Map<String, Set<Came>> came = new HashMap<>();
        jdbc.sql("""
                        select f.source, f.kind, coalesce(c.run, 0) > :last as since
                          from freshness f
                          left join complete_runs c on c.school = f.school and c.source = f.source and c.kind = f.kind
                         where f.school = :school""").param("school", school).param("last", last).query(row -> {
            came.computeIfAbsent(row.getString("source"), source -> new HashSet<>())
                    .add(new Came(row.getString("kind"), row.getBoolean("since")));
        });
        return came;
    }

    /**
     * A kind that came whole.
     *
     * @param since also since the restoration, by what was delivered alone: a replay brings back what is old, changes are laid
     *     over it, and a part is not everything
     */
    private record Came(String kind, boolean since) {}
}

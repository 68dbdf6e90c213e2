package inzage.connector.restoration;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.school.SourceSetup;
import inzage.connector.store.batch.Asked;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        return new Asked<>(LAST_RUN, Map.of(), (row, number) -> row.getLong("last_run"));
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
                    Set<String> delivered = delivered(school, last);
                    return schools.find(school).map(SchoolSetup::sources).orElse(List.of()).stream()
                            .map(SourceSetup::name)
                            .filter(source -> !delivered.contains(source))
                            .sorted()
                            .toList();
                })
                .orElse(List.of());
    }

    /** The newest run that the newest backup to be loaded knew of; empty if none ever was. */
    private Optional<Long> lastRun() {
        return jdbc.sql(LAST_RUN).query(Long.class).optional();
    }

    /** A replay brings back what is old, and a part is not everything. */
    private Set<String> delivered(String school, long last) {
        return new HashSet<>(jdbc.sql("""
                        select distinct source from sync_runs
                         where school = :school and id > :last and run_mode = 'FULL' and triggered_by <> 'REPLAY'
                           and state in ('APPLIED', 'APPLIED_WITH_REJECTS', 'UNCHANGED')
                           and only_kinds = '' and time_window = ''""")
                .param("school", school)
                .param("last", last)
                .query(String.class)
                .list());
    }
}

package inzage.connector.publication.reading;

import inzage.connector.canonical.SchoolYear;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.release.Floors;
import inzage.connector.publication.release.ReleaseSettings;
import inzage.connector.publication.release.Releases;
import inzage.connector.publication.release.SchoolDays;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.SqlTime;
import inzage.connector.store.batch.Query;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads up to when a school's results are released, and keeps how far that was when the school's settings change.
 *
 * <p>What is kept is one instant per audience. It could also be found by going through the history of the settings, but then every
 * question would read a history that is of no use but this, and a history that is shortened would move the releases back.
 */
@Component
public class ReleaseFacts {
    private final JdbcClient jdbc;
    private final SchoolReader reader;

    public ReleaseFacts(JdbcClient jdbc, SchoolReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /** Under these settings. */
    public Releases of(String school, ZoneId zone, ReleaseSettings settings) {
        Query<Map.Entry<Viewer.Kind, Instant>> floors = floors(school);
        return of(
                reader,
                school,
                zone,
                settings,
                Floors.of(jdbc.sql(floors.sql())
                        .params(floors.parameters())
                        .query(floors.row())
                        .list()));
    }

    static Releases of(SchoolReader reader, String school, ZoneId zone, ReleaseSettings settings, Floors floors) {
        return new Releases(
                settings,
                zone,
                new SchoolDays(
                        settings.mindsHolidays() ? reader.versions(school, SchoolYear.class) : List.of(),
                        settings.holidays()),
                floors);
    }

    /**
     * Keeps how far releases have come. To be called in the transaction in which these settings stop being in force.
     *
     * @param now from which others are
     */
    public void keep(String school, ZoneId zone, ReleaseSettings before, Instant now) {
        Releases releases = of(school, zone, before);
        for (Viewer.Kind kind : Viewer.Kind.values()) {
            releases.reached(kind, now).ifPresent(reached -> keep(school, kind, reached));
        }
    }

    private void keep(String school, Viewer.Kind kind, Instant reached) {
        jdbc.sql("delete from release_floors where school = :school and audience = :audience")
                .param("school", school)
                .param("audience", kind.name())
                .update();
        jdbc.sql("insert into release_floors (school, audience, reached) values (:school, :audience, :reached)")
                .param("school", school)
                .param("audience", kind.name())
                .param("reached", SqlTime.of(reached))
                .update();
    }

    /** How far releases had come when settings changed. */
    Query<Map.Entry<Viewer.Kind, Instant>> floors(String school) {
        return new Query<>(
                "select audience, reached from release_floors where school = :school",
                Map.of("school", school),
                (row, number) ->
                        Map.entry(Viewer.Kind.valueOf(row.getString("audience")), SqlTime.read(row, "reached")));
    }
}

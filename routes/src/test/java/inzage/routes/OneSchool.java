package inzage.routes;

import inzage.connector.canonical.Kind;
import inzage.connector.school.Schedule;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.Delivery;
import inzage.connector.sync.MappingMoment;
import inzage.connector.sync.Receiver;
import inzage.connector.sync.SourceMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One school with one source, looked at twice a second and once a night. */
public final class OneSchool implements Schools, SourceMapping {
    static final String ID = "vechtstroom";

    public SchoolSetup setup() {
        var fetch = new SourceSetup.FolderFetch(
                Path.of("unused"),
                SourceSetup.Packaging.FOLDER,
                Optional.empty(),
                Duration.ZERO,
                SourceSetup.Take.NEWEST);
        List<Schedule> schedule = List.of(
                new Schedule(new Schedule.Every(Duration.ofMillis(500))),
                new Schedule(new Schedule.At(LocalTime.of(1, 30))));
        return new SchoolSetup(
                ID,
                "Vechtstroom College",
                Optional.empty(),
                ZoneId.of("Europe/Amsterdam"),
                "nl",
                List.of(new SourceSetup("administration", this, fetch, schedule, Map.of())),
                Map.of(),
                Map.of());
    }

    @Override
    public List<SchoolSetup> all() {
        return List.of(setup());
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public String system() {
        return "table";
    }

    @Override
    public String definitionVersion() {
        return "1";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.copyOf(Kind.all());
    }

    @Override
    public void map(Delivery delivery, MappingMoment moment, Receiver out) {
        throw new UnsupportedOperationException();
    }
}

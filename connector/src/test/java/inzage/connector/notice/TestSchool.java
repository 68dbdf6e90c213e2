package inzage.connector.notice;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Result;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.Delivery;
import inzage.connector.sync.MappingMoment;
import inzage.connector.sync.Receiver;
import inzage.connector.sync.SourceMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One school: its administration delivers results, its access source absences. */
final class TestSchool implements Schools {
    static final String SCHOOL = "vechtstroom";

    @Override
    public List<SchoolSetup> all() {
        return List.of(new SchoolSetup(
                SCHOOL,
                "Vechtstroom & College",
                Optional.empty(),
                ZoneId.of("Europe/Amsterdam"),
                "nl",
                List.of(
                        source("administration", Set.of(Kind.of(Result.class))),
                        source("access", Set.of(Kind.of(Absence.class)))),
                Map.of(),
                Map.of()));
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    private static SourceSetup source(String name, Set<Kind> kinds) {
        SourceMapping mapping = new SourceMapping() {
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
                return kinds;
            }

            @Override
            public void map(Delivery delivery, MappingMoment moment, Receiver out) {
                throw new UnsupportedOperationException();
            }
        };
        var fetch = new SourceSetup.FolderFetch(
                Path.of("unused"),
                SourceSetup.Packaging.FOLDER,
                Optional.empty(),
                Duration.ZERO,
                SourceSetup.Take.NEWEST);
        return new SourceSetup(name, mapping, fetch, List.of(), Map.of());
    }
}

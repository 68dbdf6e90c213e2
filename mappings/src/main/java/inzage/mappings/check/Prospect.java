package inzage.mappings.check;

import inzage.connector.access.sight.Obstacle;
import inzage.connector.access.sight.Sight;
import inzage.connector.access.sight.SightCount;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import inzage.connector.consent.Age;
import inzage.connector.publication.rule.person.EffectiveAccess;
import inzage.connector.publication.setting.Settings;
import inzage.connector.school.SchoolSetup;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.MappingMoment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many children anybody would see, if nobody at the school decided anything. Knows of one source only. */
final class Prospect {
    private final List<Child> children = new ArrayList<>();
    private final Map<Ref, List<Guardianship>> links = new HashMap<>();

    /** @param names by which links may refer to it */
    private record Child(List<Ref> names, @Nullable LocalDate birthDate) {}

    void see(Mapped mapped) {
        if (mapped.withheld()) {
            return;
        }
        if (mapped.record() instanceof Student student) {
            Stream<Ref> others = mapped.identifiers().entrySet().stream()
                    .filter(identifier -> !identifier.getValue().isBlank())
                    .map(identifier -> new Ref(identifier.getKey(), identifier.getValue()));
            children.add(new Child(
                    Stream.concat(Stream.of(Ref.key(mapped.key())), others).toList(), student.birthDate()));
        } else if (mapped.record() instanceof Guardianship link) {
            links.computeIfAbsent(link.student(), first -> new ArrayList<>()).add(link);
        }
    }

    /** Empty for a source that knows no children or no links: what it says is not about that. */
    Optional<Sight> of(SchoolSetup school, MappingMoment moment) {
        if (children.isEmpty() || links.isEmpty()) {
            return Optional.empty();
        }
        Settings settings = Settings.parse(school.settings()).settings();
        LocalDate today = LocalDate.ofInstant(moment.landed(), moment.zone());
        SightCount count = new SightCount();
        children.forEach(child -> count.child(child.names().stream()
                .flatMap(name -> links.getOrDefault(name, List.of()).stream())
                .map(link -> between(child, link, today, settings))
                .toList()));
        return Optional.of(count.sight());
    }

    private static Optional<Obstacle> between(Child child, Guardianship link, LocalDate today, Settings settings) {
        boolean ofAge = child.birthDate() == null
                ? !settings.minorsOnly()
                : !today.isBefore(Age.reaches(child.birthDate(), Age.OF_AGE));
        EffectiveAccess access = EffectiveAccess.of(List.of(link), Set.of(), false, settings.access());
        return Obstacle.between(access, ofAge, false);
    }
}

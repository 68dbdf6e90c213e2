package inzage.connector.sync;

import inzage.connector.school.Schools;
import inzage.connector.school.Schools.Sharer;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.landing.Landed;
import inzage.connector.sync.landing.Landed.Origin.Left;
import inzage.connector.sync.landing.Landing;
import inzage.connector.sync.run.RunRows;
import inzage.connector.sync.shelf.Input;
import inzage.connector.sync.shelf.SeenInputs;
import inzage.connector.sync.shelf.Watch;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was fetched for one school of a board need not be fetched again for the next. A school gets a copy of its own and maps it
 * for itself.
 */
final class Sharing {
    /** Schools of a board have the same schedule, and are served one after the other. */
    private static final Duration JUST_NOW = Duration.ofMinutes(10);

    private final Schools schools;
    private final RunRows runs;
    private final SeenInputs seen;
    private final Landing landing;

    Sharing(Schools schools, RunRows runs, SeenInputs seen, Landing landing) {
        this.schools = schools;
        this.runs = runs;
        this.seen = seen;
        this.landing = landing;
    }

    /**
     * What a system answered just now to another school.
     *
     * @param answers whether it answers what this run would ask
     */
    Optional<Landed> asked(Claimed claimed, Predicate<Delivery> answers) {
        Instant earliest = runs.find(claimed.run()).orElseThrow().requestedAt().minus(JUST_NOW);
        return newest(claimed)
                .filter(landed -> !landed.landedAt().isBefore(earliest))
                .filter(landed -> answers.test(landing.open(landed, null, "")))
                .findFirst()
                .map(landed -> share(landed, claimed));
    }

    /** The files that were left, if another school has read these very files. */
    Optional<Landed> left(Claimed claimed, Watch.Due due) {
        Set<Input> inputs = new HashSet<>(due.inputs());
        return sharers(claimed)
                .flatMap(sharer -> read(sharer, inputs).stream())
                .findFirst()
                .map(landed -> share(landed, claimed).from(new Left(due.inputs(), due.present())));
    }

    /** What was read last for other schools. */
    Stream<Landed> newest(Claimed claimed) {
        return sharers(claimed).flatMap(sharer -> {
            String school = sharer.school().id();
            String source = sharer.source().name();
            return runs.newestDigest(school, source).flatMap(digest -> landing.find(school, source, digest)).stream();
        });
    }

    /** The same of a web server, which says that nothing has changed since. */
    Landed unchanged(Landed landed, Claimed claimed) {
        List<Input> inputs = seen.of(landed.school(), landed.source());
        Set<String> present = inputs.stream().map(Input::name).collect(Collectors.toSet());
        return share(landed, claimed).from(new Left(inputs, present));
    }

    private Landed share(Landed landed, Claimed claimed) {
        return landing.share(landed, claimed.school().id(), claimed.source().name());
    }

    private Stream<Sharer> sharers(Claimed claimed) {
        return schools.sharers(claimed.school(), claimed.source()).stream();
    }

    private Optional<Landed> read(Sharer sharer, Set<Input> inputs) {
        String school = sharer.school().id();
        SourceSetup source = sharer.source();
        return seen.sets(school, source.name()).entrySet().stream()
                .filter(set -> set.getValue().equals(inputs))
                .map(Map.Entry::getKey)
                .findFirst()
                .flatMap(digest -> landing.find(school, source.name(), digest));
    }
}

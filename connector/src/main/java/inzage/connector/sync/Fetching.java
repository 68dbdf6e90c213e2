package inzage.connector.sync;

import inzage.connector.school.Packing;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.school.SourceSetup.Arrival;
import inzage.connector.school.SourceSetup.FolderFetch;
import inzage.connector.school.SourceSetup.PickUp;
import inzage.connector.sync.arrival.WaitingSet;
import inzage.connector.sync.arrival.WaitingSets;
import inzage.connector.sync.landing.Landed;
import inzage.connector.sync.landing.Landing;
import inzage.connector.sync.run.RunRows;
import inzage.connector.sync.shelf.FolderShelf;
import inzage.connector.sync.shelf.Input;
import inzage.connector.sync.shelf.Lookout;
import inzage.connector.sync.shelf.SeenInputs;
import inzage.connector.sync.shelf.Shelf;
import inzage.connector.sync.shelf.Watch;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where a run finds what it reads, by the way in which its source's deliveries come. */
final class Fetching {
    private final Lookout lookout;
    private final SeenInputs seen;
    private final WaitingSets waiting;
    private final Landing landing;
    private final RunRows runs;
    private final Sharing sharing;

    Fetching(Lookout lookout, SeenInputs seen, WaitingSets waiting, Landing landing, RunRows runs, Sharing sharing) {
        this.lookout = lookout;
        this.seen = seen;
        this.waiting = waiting;
        this.landing = landing;
        this.runs = runs;
        this.sharing = sharing;
    }

    /** What can be seen from here: of a source that is fetched from elsewhere, only that it may be time to ask there. */
    Watch look(String school, SourceSetup source) {
        if (source.fetch() instanceof FolderFetch folder) {
            return lookout.look(school, source.name(), new FolderShelf(source.name(), folder), folder.packing());
        }
        if (source.fetch() instanceof Arrival) {
            return oldest(school, source.name()).isPresent() ? new Watch.Due(List.of()) : new Watch.Nothing();
        }
        return new Watch.Due(List.of());
    }

    Watch look(String school, SourceSetup source, Shelf shelf) {
        return lookout.look(school, source.name(), shelf, packing(source));
    }

    /** Lands what is left on a shelf here, or takes what has arrived. */
    Found land(Claimed claimed, Runnable progress) {
        SourceSetup source = claimed.source();
        if (claimed.reread().isPresent()) {
            return reread(claimed, claimed.reread().get().digest());
        }
        if (source.fetch() instanceof FolderFetch folder) {
            return land(claimed, new FolderShelf(source.name(), folder), progress);
        }
        if (source.fetch() instanceof Arrival) {
            return oldest(claimed.school().id(), source.name())
                    .map(set -> Found.of(landed(set)))
                    .orElseGet(() -> again(claimed));
        }
        throw new IllegalStateException("source " + source.name() + " is fetched by a route of its own");
    }

    private Found reread(Claimed claimed, String digest) {
        return landing.find(claimed.school().id(), claimed.source().name(), digest)
                .map(Found::of)
                .orElseGet(() -> Found.none("What was delivered then is not kept any more; have it delivered again."));
    }

    Found land(Claimed claimed, Shelf shelf, Runnable progress) {
        String school = claimed.school().id();
        String source = claimed.source().name();
        Watch found = lookout.next(school, source, shelf, packing(claimed.source()));
        if (found instanceof Watch.Trouble trouble) {
            return Found.none(trouble.sentence());
        }
        Watch.Due due = (Watch.Due) found;
        try {
            return Found.of(
                    sharing.left(claimed, due).orElseGet(() -> landing.land(school, source, shelf, due, progress)));
        } catch (DeliveryRefused e) {
            return Found.none(String.valueOf(e.getMessage()));
        }
    }

    /** What a system answered just now to another school that would have asked the same. */
    Optional<Landed> shared(Claimed claimed, Predicate<Delivery> answers) {
        return sharing.asked(claimed, answers);
    }

    /** The newest set that was read. */
    Found again(Claimed claimed) {
        return newest(claimed)
                .map(landed -> ours(landed, claimed) ? landed : sharing.unchanged(landed, claimed))
                .map(Found::of)
                .orElseGet(() -> Found.none("Nothing has come for source '"
                        + claimed.source().name() + "' that could be read; have it delivered again."));
    }

    /** A file as it was when it was last read, if its content need not be fetched again. */
    Optional<Input> known(Claimed claimed, String name) {
        return newest(claimed).flatMap(landed -> seen.of(landed.school(), landed.source()).stream()
                .filter(input -> input.name().equals(name))
                .findFirst());
    }

    /** A set that somebody deleted from the landing folder must not stop those that came after it. */
    private Optional<WaitingSet> oldest(String school, String source) {
        return waiting.of(school, source).stream()
                .filter(set -> landing.find(school, source, set.digest()).isPresent())
                .findFirst();
    }

    /** For this school, or for another that gets the same. */
    private Optional<Landed> newest(Claimed claimed) {
        SchoolSetup school = claimed.school();
        String source = claimed.source().name();
        Optional<Landed> own =
                runs.newestDigest(school.id(), source).flatMap(digest -> landing.find(school.id(), source, digest));
        Stream<Landed> others = claimed.source().fetch() instanceof PickUp ? sharing.newest(claimed) : Stream.empty();
        return Stream.concat(own.stream(), others)
                .reduce((one, other) -> other.landedAt().isAfter(one.landedAt()) ? other : one);
    }

    private static boolean ours(Landed landed, Claimed claimed) {
        return landed.school().equals(claimed.school().id());
    }

    private static Landed landed(WaitingSet set) {
        return new Landed(
                set.school(),
                set.source(),
                set.digest(),
                set.bytes(),
                set.arrivedAt(),
                new Landed.Origin.Waited(set.number()));
    }

    private static Packing packing(SourceSetup source) {
        if (source.fetch() instanceof FolderFetch folder) {
            return folder.packing();
        }
        return ((PickUp) source.fetch()).packing();
    }

    /** A landed set, or why there is none. */
    record Found(Optional<Landed> landed, Optional<String> trouble) {
        static Found of(Landed landed) {
            return new Found(Optional.of(landed), Optional.empty());
        }

        static Found none(String sentence) {
            return new Found(Optional.empty(), Optional.of(sentence));
        }
    }
}

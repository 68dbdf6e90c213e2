package inzage.connector.sync.landing;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.school.SourceSetup.FolderFetch;
import inzage.connector.school.SourceSetup.Packaging;
import inzage.connector.school.SourceSetup.Take;
import inzage.connector.sync.landing.SeenInputs.Seen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks into a folder that deliveries are dropped into. Files stay where they are; what was read is remembered. */
public final class FolderWatch {
    private final SeenInputs seen;
    private final Clock clock;

    public FolderWatch(SeenInputs seen, Clock clock) {
        this.seen = seen;
        this.clock = clock;
    }

    /** Whether a complete delivery lies there that no run has read. */
    public Watch look(SchoolSetup school, SourceSetup source) {
        FolderFetch fetch = source.fetch();
        if (!Files.isDirectory(fetch.folder())) {
            return new Watch.Trouble("The folder '" + fetch.folder() + "' of source '" + source.name()
                    + "' does not exist. Make it, or correct 'fetch: folder' in the school's file.");
        }
        Set<Seen> known = seen.of(school.id(), source.name());
        List<List<Input>> complete = complete(fetch);
        List<List<Input>> candidates = fetch.take() == Take.NEWEST ? last(complete) : complete;
        return candidates.stream()
                .filter(delivery -> !read(fetch, delivery, known))
                .findFirst()
                .<Watch>map(Watch.Due::new)
                .orElseGet(Watch.Nothing::new);
    }

    /** What a run reads: the delivery that is due, else the newest there is although it was read before. */
    public Watch next(SchoolSetup school, SourceSetup source) {
        Watch watch = look(school, source);
        if (!(watch instanceof Watch.Nothing)) {
            return watch;
        }
        return last(complete(source.fetch())).stream()
                .findFirst()
                .<Watch>map(Watch.Due::new)
                .orElseGet(() -> new Watch.Trouble("There is no complete delivery in the folder '"
                        + source.fetch().folder() + "' of source '" + source.name() + "'."));
    }

    /** Complete deliveries, oldest first. */
    private List<List<Input>> complete(FolderFetch fetch) {
        try {
            return new FolderContent(fetch)
                    .deliveries().stream()
                            .filter(delivery -> quiet(fetch, delivery))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a watched folder", e);
        }
    }

    private boolean quiet(FolderFetch fetch, List<Input> delivery) {
        if (fetch.ready().isPresent()) {
            return Files.exists(fetch.folder().resolve(fetch.ready().get()));
        }
        Instant limit = clock.instant().minus(fetch.quiet());
        return delivery.stream().noneMatch(input -> input.modified().isAfter(limit));
    }

    /** What was read before and is not there any more makes a folder another delivery, once. */
    private static boolean read(FolderFetch fetch, List<Input> delivery, Set<Seen> known) {
        Set<Seen> found = delivery.stream().map(Seen::of).collect(Collectors.toSet());
        return fetch.packaging() == Packaging.FOLDER ? known.equals(found) : known.containsAll(found);
    }

    private static <T> List<T> last(List<T> list) {
        return list.isEmpty() ? list : list.subList(list.size() - 1, list.size());
    }
}

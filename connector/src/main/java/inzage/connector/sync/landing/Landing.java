package inzage.connector.sync.landing;

import inzage.connector.sync.Delivery;
import inzage.connector.sync.Delivery.LandedFile;
import inzage.connector.sync.DeliveryRefused;
import inzage.connector.sync.shelf.Input;
import inzage.connector.sync.shelf.Shelf;
import inzage.connector.sync.shelf.Watch;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The landing folder: {@code <school>/<source>/<digest of the set>/}, every file sealed. A set is complete once its folder has
 * its final name; the same content lands in the same place.
 */
public final class Landing {
    private static final String KEPT = "kept";

    private final Path folder;
    private final Sealing sealing;
    private final long largest;
    private final Clock clock;

    public Landing(LandingSettings settings, Sealing sealing, Clock clock) {
        this.folder = settings.folder();
        this.largest = settings.largest().toBytes();
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * Copies files into the landing folder.
     *
     * @param progress called for whatever is written
     * @throws DeliveryRefused if they are larger than what is taken
     * @throws UncheckedIOException if a file cannot be read or changed meanwhile, or the disk is full: try again later
     */
    public Landed land(String school, String source, Shelf shelf, Watch.Due due, Runnable progress) {
        ArrivingSet set = arriving(school, source, progress);
        try {
            for (Input input : due.inputs()) {
                copy(shelf, input, set);
            }
            unchanged(shelf, due.inputs());
            return set.complete().from(new Landed.Origin.Left(due.inputs(), due.present()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot land a delivery of " + source, e);
        } finally {
            set.abandon();
        }
    }

    /**
     * Opens the place for a set that is fetched file by file, and can be fetched again if the machine should stop.
     *
     * @param progress called for whatever is written
     */
    public ArrivingSet arriving(String school, String source, Runnable progress) {
        return arriving(school, source, new SealedArrival.Terms(largest, progress, false, clock));
    }

    /** Opens the place for a set that comes by itself: once it is complete, it is on disk whatever happens to the machine. */
    public ArrivingSet promised(String school, String source) {
        return arriving(school, source, new SealedArrival.Terms(largest, () -> {}, true, clock));
    }

    /**
     * A landed set, to be mapped.
     *
     * @param kept the name under which an earlier run kept its rows
     * @param keepAs the name under which this run may keep its own
     */
    public Delivery open(Landed landed, @Nullable String kept, String keepAs) {
        Path home = home(landed.school(), landed.source());
        return new SealedDelivery(
                sealing, home.resolve(landed.digest()), home.resolve(KEPT), Optional.ofNullable(kept), keepAs);
    }

    /** A landed set by its digest; empty if it has expired. */
    public Optional<Landed> find(String school, String source, String digest) {
        Path place = home(school, source).resolve(digest);
        if (!Files.isDirectory(place)) {
            return Optional.empty();
        }
        try {
            Manifest manifest = Manifest.read(sealing, place);
            return Optional.of(new Landed(school, source, digest, manifest.bytes(), manifest.landedAt()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open a landed delivery of " + source, e);
        }
    }

    /**
     * Gives a set that was landed for one source to another, with the moment at which it was landed. Each has its own: what is
     * deleted for one school is there for the other.
     */
    public Landed share(Landed landed, String school, String source) {
        Path home = home(school, source);
        try {
            SealedCopy.of(
                    home(landed.school(), landed.source()).resolve(landed.digest()),
                    home,
                    home.resolve(landed.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot share a landed delivery of " + source, e);
        }
        return new Landed(school, source, landed.digest(), landed.bytes(), landed.landedAt());
    }

    /** Deletes a set; its rows that were kept for the next run stay. */
    public void delete(Landed landed) {
        Path place = home(landed.school(), landed.source()).resolve(landed.digest());
        try {
            if (Files.isDirectory(place)) {
                Folders.delete(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete a landed delivery of " + landed.source(), e);
        }
    }

    /** Whether a run kept rows under this name. */
    public boolean kept(String school, String source, String name) {
        return Files.exists(home(school, source).resolve(KEPT).resolve(name));
    }

    /** Opens what an earlier run kept. */
    public LandedFile open(String school, String source, String kept) {
        return new SealedDelivery.SealedFile(
                sealing, KEPT, home(school, source).resolve(KEPT).resolve(kept));
    }

    /** Forgets what earlier runs, or runs that were not applied, kept. */
    public void keepOnly(String school, String source, @Nullable String kept) {
        Path rows = home(school, source).resolve(KEPT);
        if (!Files.isDirectory(rows)) {
            return;
        }
        try (Stream<Path> all = Files.list(rows)) {
            for (Path file : all.toList()) {
                if (!file.getFileName().toString().equals(kept)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete kept rows of " + source, e);
        }
    }

    /** A file for what a run has to put aside while it plans. */
    public Scratch scratch(String school, String source) {
        try {
            return new Scratch(Files.createTempFile(Folders.make(home(school, source)), "plan", null), sealing);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot plan a run of " + source, e);
        }
    }

    private Path home(String school, String source) {
        return folder.resolve(school).resolve(source);
    }

    private ArrivingSet arriving(String school, String source, SealedArrival.Terms terms) {
        try {
            return new SealedArrival(new SealedArrival.Address(school, source, home(school, source), sealing), terms);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot land a delivery of " + source, e);
        }
    }

    private static void copy(Shelf shelf, Input input, ArrivingSet set) throws IOException {
        try (InputStream plain = shelf.open(input);
                OutputStream sealed = set.file(input.name())) {
            plain.transferTo(sealed);
        }
    }

    private static void unchanged(Shelf shelf, List<Input> inputs) throws IOException {
        if (!(shelf.content() instanceof Shelf.Content.Files files)
                || !files.inputs().containsAll(inputs)) {
            throw new IOException("a file changed while it was read");
        }
    }
}

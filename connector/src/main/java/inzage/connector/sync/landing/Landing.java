package inzage.connector.sync.landing;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.store.ContentHash;
import inzage.connector.sync.Delivery;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
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
    private final Clock clock;

    public Landing(Path folder, Sealing sealing, Clock clock) {
        this.folder = folder;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * Copies files into the landing folder.
     *
     * @throws UncheckedIOException if a file cannot be read or changed meanwhile, or the disk is full: try again later
     */
    public Landed land(SchoolSetup school, SourceSetup source, List<Input> inputs) {
        Path home = home(school.id(), source.name());
        try {
            Path arriving = Folders.temporary(home, "arriving");
            Landed landed = copy(school.id(), source.name(), inputs, arriving);
            Path place = home.resolve(landed.digest());
            if (Files.exists(place)) {
                Folders.delete(place);
            }
            Files.move(arriving, place);
            return landed;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot land a delivery of " + source.name(), e);
        }
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
            return Optional.of(new Landed(school, source, digest, manifest.bytes(), manifest.landedAt(), List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open a landed delivery of " + source, e);
        }
    }

    /** Whether a run kept rows under this name. */
    public boolean kept(String school, String source, String name) {
        return Files.exists(home(school, source).resolve(KEPT).resolve(name));
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

    private Landed copy(String school, String source, List<Input> inputs, Path arriving) throws IOException {
        MessageDigest digest = ContentHash.sha256();
        List<Input> sorted =
                inputs.stream().sorted(Comparator.comparing(Input::name)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            copy(sorted.get(i), Manifest.file(arriving, i), digest);
        }
        long bytes = sorted.stream().mapToLong(Input::size).sum();
        Instant now = clock.instant();
        new Manifest(now, bytes, sorted.stream().map(Input::name).toList()).write(sealing, arriving);
        String hex = HexFormat.of().formatHex(digest.digest());
        return new Landed(school, source, hex, bytes, now, inputs);
    }

    /** The digest of a set is that over each name and the digest of its content: no two sets share it by moving a border. */
    private void copy(Input input, Path target, MessageDigest set) throws IOException {
        MessageDigest content = ContentHash.sha256();
        try (InputStream plain = new DigestInputStream(Files.newInputStream(input.path()), content);
                OutputStream sealed = sealing.seal(Folders.create(target))) {
            plain.transferTo(sealed);
        }
        if (!input.equals(Input.of(input.path()))) {
            throw new IOException("a file changed while it was read");
        }
        set.update(ContentHash.sha256().digest(input.name().getBytes(StandardCharsets.UTF_8)));
        set.update(content.digest());
    }
}

package inzage.connector.sync.landing;

import inzage.connector.store.ContentHash;
import inzage.connector.sync.Delivery.LandedFile;
import inzage.connector.sync.DeliveryRefused;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An arriving set: a folder of sealed files that gets its final name when it is complete. */
final class SealedArrival implements ArrivingSet {
    static final String ARRIVING = "arriving";

    private final Address address;
    private final Terms terms;
    private final Path folder;
    private final List<String> names = new ArrayList<>();
    private final TreeMap<String, byte[]> digests = new TreeMap<>();
    private @Nullable OutputStream writing;
    private int closed;
    private long bytes;

    SealedArrival(Address address, Terms terms) throws IOException {
        this.address = address;
        this.terms = terms;
        this.folder = Folders.temporary(address.home(), ARRIVING);
    }

    @Override
    public OutputStream file(String name) throws IOException {
        return open(name, true);
    }

    @Override
    public OutputStream aside(String name) throws IOException {
        return open(name, false);
    }

    private OutputStream open(String name, boolean counts) throws IOException {
        String plain = FileName.plain(name);
        if (names.contains(plain)) {
            throw new DeliveryRefused("Two files of the delivery have the same name; which one counts cannot be told.");
        }
        if (names.size() != closed) {
            throw new IllegalStateException("the file before is not closed");
        }
        Path target = Manifest.file(folder, names.size());
        names.add(plain);
        OutputStream file = new MeasuredStream(address.sealing().seal(Folders.create(target)), this::count, digest -> {
            closed++;
            if (counts) {
                digests.put(plain, digest);
            }
        });
        writing = file;
        return file;
    }

    @Override
    public List<LandedFile> soFar() {
        return IntStream.range(0, closed)
                .<LandedFile>mapToObj(
                        i -> new SealedDelivery.SealedFile(address.sealing(), names.get(i), Manifest.file(folder, i)))
                .toList();
    }

    @Override
    public Landed complete() {
        if (names.size() != closed) {
            throw new IllegalStateException("the last file is not closed");
        }
        try {
            Instant now = terms.clock().instant();
            new Manifest(now, bytes, names).write(address.sealing(), folder);
            if (terms.lasting()) {
                Folders.force(folder);
            }
            String digest = digest();
            place(address.home().resolve(digest));
            return new Landed(address.school(), address.source(), digest, bytes, now);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot land a delivery of " + address.source(), e);
        }
    }

    @Override
    public void abandon() {
        giveUp();
        try {
            if (Files.exists(folder)) {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot give up a delivery of " + address.source(), e);
        }
    }

    /** A file that is deleted but open would keep its place on a disk that may be full. */
    private void giveUp() {
        try {
            if (writing != null) {
                writing.close();
            }
        } catch (IOException e) {
            // What was not complete is not wanted any more.
        }
    }

    /** Some run may be reading the same content right now: what can be read stays as it is. */
    private void place(Path place) throws IOException {
        if (kept(place)) {
            Folders.delete(folder);
            return;
        }
        if (Files.exists(place)) {
            Folders.delete(place);
        }
        Files.move(folder, place);
        if (terms.lasting()) {
            Folders.force(address.home());
        }
    }

    private void count(int more) {
        terms.progress().run();
        bytes += more;
        if (bytes > terms.most()) {
            throw new DeliveryRefused("The delivery is larger than " + (terms.most() >> 20)
                    + " MB, which is the most that this installation takes.");
        }
    }

    /** Over each name and the digest of its content, in the order of the names: no two sets share it by moving a border. */
    private String digest() {
        MessageDigest set = ContentHash.sha256();
        digests.forEach((name, content) -> {
            set.update(ContentHash.sha256().digest(name.getBytes(StandardCharsets.UTF_8)));
            set.update(content);
        });
        return HexFormat.of().formatHex(set.digest());
    }

    /** Whether a set lies there that can be read; then it counts as landed just now. */
    private boolean kept(Path place) {
        try {
            if (!Files.isDirectory(place)) {
                return false;
            }
            Manifest.read(address.sealing(), place)
                    .landedAgain(terms.clock().instant())
                    .write(address.sealing(), place);
            return true;
        } catch (IOException e) {
            // Cut off, or sealed with a key that is gone: as good as none.
            return false;
        }
    }

    /** Where the sets of a source lie. */
    record Address(String school, String source, Path home, Sealing sealing) {}

    /**
     * On which terms a set arrives.
     *
     * @param most bytes of plain content
     * @param progress called for whatever is written
     * @param lasting whether it must be on disk, whatever happens to the machine, once it is complete
     */
    record Terms(long most, Runnable progress, boolean lasting, Clock clock) {}
}

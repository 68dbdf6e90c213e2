package inzage.mappings.read;

import inzage.connector.sync.Delivery;
import inzage.connector.sync.DeliveryRefused;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads a zip through once, within limits. The files that are wanted are packed again into memory, each by itself (some five
 * times smaller than they are): a landed zip is encrypted and cannot be jumped about in, and nothing plain may touch a disk.
 *
 * <p>Decision: a zip whose files all lie in one and the same folder is read as if they lay at its root, because schools zip
 * folders; files in several folders are refused, because then nobody can tell which users.csv is meant.
 */
final class Unzipping {
    private final Delivery.LandedFile landed;
    private final Predicate<String> wanted;
    private final Limits limits;
    private final List<TextFile> files = new ArrayList<>();
    private final Set<String> folders = new HashSet<>();
    private long unpacked;
    private int entries;

    Unzipping(Delivery.LandedFile landed, Predicate<String> wanted, Limits limits) {
        this.landed = landed;
        this.wanted = wanted;
        this.limits = limits;
    }

    List<TextFile> files() {
        try (WatchedStream raw = new WatchedStream(landed.open());
                ZipInputStream zip = new ZipInputStream(raw)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                refuse(entries > limits.entries(), "holds more than " + limits.entries() + " files");
                take(entry, zip, raw);
            }
            refuse(!raw.endsLikeZip(entries), "is not complete; deliver it again");
        } catch (EOFException | ZipException e) {
            throw new DeliveryRefused(landed.name() + " is not a complete zip; deliver it again.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("landed file cannot be read", e);
        }
        refuse(
                folders.size() > 1,
                "has files in several folders (" + String.join(", ", new java.util.TreeSet<>(folders))
                        + "); put them all at the root of the zip");
        return files;
    }

    private void take(ZipEntry entry, ZipInputStream zip, WatchedStream raw) throws IOException {
        String name = entry.getName();
        refuse(climbs(name), "holds a file whose name leads out of the zip");
        int slash = name.lastIndexOf('/');
        String file = name.substring(slash + 1);
        boolean rubbish = name.startsWith("__MACOSX/") || file.startsWith(".");
        if (!entry.isDirectory() && !rubbish) {
            folders.add(slash < 0 ? "the root" : name.substring(0, slash));
        }
        TextFile packed = pack(file, !rubbish && wanted.test(file), zip, raw);
        if (!entry.isDirectory() && !rubbish) {
            files.add(packed);
        }
    }

    private TextFile pack(String file, boolean keep, ZipInputStream zip, WatchedStream raw) throws IOException {
        PackedFile packed = new PackedFile(file);
        long before = raw.count();
        long size = 0;
        byte[] buffer = new byte[8192];
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            size += n;
            watch(file, size, n, raw.count() - before);
            if (keep) {
                packed.add(buffer, n);
            }
        }
        return packed.done();
    }

    /** Small files compress as they like; the ratio is about those that would fill a disk. */
    private void watch(String file, long size, int more, long packed) {
        unpacked += more;
        refuse(unpacked > limits.unpacked(), "unpacks to more than " + (limits.unpacked() >> 20) + " MB");
        boolean bomb = size > (1 << 20) && size / limits.ratio() > packed + 8192;
        refuse(bomb, "holds " + file + ", which is more than " + limits.ratio() + " times larger unpacked");
    }

    private static boolean climbs(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || List.of(name.split("/")).contains("..");
    }

    private void refuse(boolean broken, String what) {
        if (broken) {
            throw new DeliveryRefused(landed.name() + " " + what + ".");
        }
    }
}

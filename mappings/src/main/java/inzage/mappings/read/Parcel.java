package inzage.mappings.read;

import inzage.connector.sync.Delivery;
import inzage.connector.sync.DeliveryRefused;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files of a delivery, whether they came in a zip or side by side. */
public final class Parcel {
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final List<TextFile> files;

    Parcel(List<TextFile> files) {
        this.files = List.copyOf(files);
    }

    /**
     * A file is a zip by its content, not by its name. A zip is read through once here: whatever is wrong with it is found
     * before anything is handed on.
     *
     * @param wanted names of files to keep at hand, in lower case; others are only looked through
     * @throws DeliveryRefused if it breaks a limit, is incomplete, or its names are not what they should be
     */
    public static Parcel of(Delivery delivery, Set<String> wanted, Limits limits) {
        List<TextFile> files = new ArrayList<>();
        for (Delivery.LandedFile landed : delivery.files()) {
            if (zipped(landed)) {
                files.addAll(new Unzipping(landed, wanted, limits).files());
            } else {
                files.add(plain(landed));
            }
        }
        return new Parcel(files);
    }

    /** A file by its name. */
    public Optional<TextFile> file(String name, boolean ignoreCase) {
        List<TextFile> found = files.stream()
                .filter(file -> ignoreCase
                        ? file.name().equalsIgnoreCase(name)
                        : file.name().equals(name))
                .toList();
        if (found.size() > 1) {
            throw new DeliveryRefused("The delivery holds " + name + " twice; which one counts cannot be told.");
        }
        return found.stream().findFirst();
    }

    public List<String> names() {
        return files.stream().map(TextFile::name).toList();
    }

    private static boolean zipped(Delivery.LandedFile landed) {
        try (InputStream in = landed.open()) {
            byte[] start = in.readNBytes(ZIP.length);
            boolean empty = start.length == ZIP.length && start[0] == 'P' && start[1] == 'K' && start[2] == 5;
            return empty || Arrays.equals(start, ZIP);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("landed file cannot be read", e);
        }
    }

    private static TextFile plain(Delivery.LandedFile landed) {
        return new TextFile() {
            @Override
            public String name() {
                return landed.name();
            }

            @Override
            public InputStream open() throws IOException {
                return landed.open();
            }
        };
    }
}

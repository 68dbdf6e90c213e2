package inzage.mappings.read;

import inzage.connector.sync.Delivery;
import inzage.connector.sync.DeliveryRefused;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The files of a delivery, whether they came in a zip or side by side. */
public final class Parcel {
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** The end of the name under which the answers to a set's calls land. */
    private static final String ANSWERS = ".answers.zip";

    private final List<TextFile> files;

    Parcel(List<TextFile> files) {
        this.files = List.copyOf(files);
    }

    /**
     * A file is a zip by its content, not by its name. A zip is read through once here: whatever is wrong with it is found
     * before anything is handed on.
     *
     * @param wanted which files to keep at hand, by name; others are only looked through
     * @throws DeliveryRefused if it breaks a limit, is incomplete, or its names are not what they should be
     */
    public static Parcel of(Delivery delivery, Predicate<String> wanted, Limits limits) {
        List<TextFile> files = new ArrayList<>();
        for (Delivery.LandedFile landed : delivery.files()) {
            if (!leftPacked(landed.name()) && zipped(landed)) {
                files.addAll(new Unzipping(landed, wanted, limits).files());
            } else {
                files.add(plain(landed));
            }
        }
        return new Parcel(files);
    }

    /** A file by its name. */
    public Optional<TextFile> file(String name, boolean ignoreCase) {
        return files(name, ignoreCase).stream().findFirst();
    }

    /**
     * Files by name, or by a pattern like {@code *.xml}, in the order of their names.
     *
     * @throws DeliveryRefused if there are two of one name
     */
    public List<TextFile> files(String name, boolean ignoreCase) {
        Predicate<String> named = FileNames.like(name, ignoreCase);
        List<TextFile> found = files.stream()
                .filter(file -> named.test(file.name()))
                .sorted(Comparator.comparing(TextFile::name))
                .toList();
        if (found.size() > 1 && !FileNames.pattern(name)) {
            throw new DeliveryRefused("The delivery holds " + name + " twice; which one counts cannot be told.");
        }
        return found;
    }

    public List<String> names() {
        return files.stream().map(TextFile::name).toList();
    }

    /** A workbook is one document although it is a zip; answers to calls are read as a stream. */
    private static boolean leftPacked(String name) {
        return Workbook.is(name) || name.endsWith(ANSWERS);
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
        return TextFile.of(landed.name(), landed::open);
    }
}

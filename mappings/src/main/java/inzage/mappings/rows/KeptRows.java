package inzage.mappings.rows;

import inzage.connector.sync.Delivery;
import inzage.mappings.answers.RunFacts;
import inzage.mappings.definition.RowSet;
import inzage.mappings.read.CsvFile;
import inzage.mappings.read.Limits;
import inzage.mappings.read.Parcel;
import inzage.mappings.read.TextFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows that earlier deliveries left: a file per set, in a zip; of tables as csv, of trees one JSON object on a line. */
public final class KeptRows {
    /** Stands for "not delivered"; a source cannot say it, for it is no text of any use. */
    static final String UNKNOWN = "\0";

    private static final Limits LIMITS = new Limits(500, 16L << 30, 1_000_000, 1_000, 10_000_000, 20_000_000);

    private final Parcel parcel;
    private final boolean emptied;

    private KeptRows(Delivery.LandedFile kept) {
        this.parcel = Parcel.of(only(kept), name -> true, LIMITS);
        this.emptied = emptied(kept);
    }

    static Optional<KeptRows> of(Delivery delivery) {
        return delivery.kept().map(KeptRows::new);
    }

    /** Whether they had to go, so that changes cannot be laid over them. */
    boolean emptied() {
        return emptied;
    }

    private static boolean emptied(Delivery.LandedFile kept) {
        try (InputStream in = kept.open()) {
            return in.read() < 0;
        } catch (IOException e) {
            throw new UncheckedIOException("what was kept cannot be read", e);
        }
    }

    /** Where the fetch of the last applied run ended, by set. */
    public static Map<String, List<String>> cursors(Delivery.LandedFile kept) {
        return Parcel.of(only(kept), RunFacts.FILE::equals, LIMITS)
                .file(RunFacts.FILE, false)
                .map(KeptRows::facts)
                .map(RunFacts::after)
                .orElse(Map.of());
    }

    private static RunFacts facts(TextFile file) {
        try (InputStream in = file.open()) {
            return RunFacts.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("what was kept cannot be read", e);
        }
    }

    static String file(RowSet set) {
        return set.name() + (set.shape().format().flat() ? ".csv" : ".ndjson");
    }

    /**
     * What was kept of a set.
     *
     * @param label how to call it when a row is pointed at
     */
    Optional<Source> of(RowSet set, String label, List<String> columns) {
        return parcel.file(file(set), false)
                .map(file -> set.shape().format().flat() ? table(set, label, file, columns) : trees(set, label, file));
    }

    private static Source table(RowSet set, String label, TextFile file, List<String> columns) {
        CsvFile csv = new CsvFile(file, ',', StandardCharsets.UTF_8, LIMITS);
        Layout layout = Layout.of(label, columns);
        return new FlatSource(csv, new Header(set, layout, csv.header(), false), layout, Map.of(), "");
    }

    private static Source trees(RowSet set, String label, TextFile file) {
        return out -> {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
                long number = 0;
                for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                    out.row(RowJson.read(line, set.shape(), label, ++number));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("kept rows cannot be read", e);
            }
        };
    }

    private static Delivery only(Delivery.LandedFile kept) {
        return new Delivery() {
            @Override
            public List<LandedFile> files() {
                return List.of(kept);
            }

            @Override
            public Optional<LandedFile> kept() {
                return Optional.empty();
            }

            @Override
            public OutputStream keep() {
                throw new IllegalStateException("kept rows are read here, not written");
            }
        };
    }
}

package inzage.mappings.rows;

import inzage.connector.sync.Delivery;
import inzage.mappings.read.CsvFile;
import inzage.mappings.read.Limits;
import inzage.mappings.read.Parcel;
import inzage.mappings.read.TextFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows that earlier deliveries left: one csv per set, in a zip. */
final class KeptRows {
    /** Stands for "not delivered"; a source cannot say it, for it is no text of any use. */
    static final String UNKNOWN = "\0";

    private static final Limits LIMITS = new Limits(500, 16L << 30, 1_000_000, 1_000, 10_000_000, 20_000_000);

    private final Parcel parcel;

    private KeptRows(Parcel parcel) {
        this.parcel = parcel;
    }

    static Optional<KeptRows> of(Delivery delivery, Set<String> sets) {
        return delivery.kept().map(kept -> {
            Set<String> files = sets.stream()
                    .map(set -> file(set).toLowerCase(java.util.Locale.ROOT))
                    .collect(java.util.stream.Collectors.toSet());
            return new KeptRows(Parcel.of(only(kept), files, LIMITS));
        });
    }

    static String file(String set) {
        return set + ".csv";
    }

    Optional<CsvFile> of(String set) {
        return parcel.file(file(set), false).map(KeptRows::csv);
    }

    private static CsvFile csv(TextFile file) {
        return new CsvFile(file, ',', StandardCharsets.UTF_8, LIMITS);
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
            public java.io.OutputStream keep() {
                throw new IllegalStateException("kept rows are read here, not written");
            }
        };
    }
}

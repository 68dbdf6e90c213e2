package inzage.mappings.engine;

import inzage.connector.sync.Delivery;
import inzage.mappings.answers.RunFacts;
import inzage.mappings.read.Parcel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What was true when answers were fetched; empty for a delivery of files. */
public final class LandedFacts {
    private LandedFacts() {}

    static Optional<RunFacts> of(Parcel parcel) {
        return parcel.file(RunFacts.FILE, false).map(file -> read(file::open));
    }

    public static Optional<RunFacts> of(Delivery delivery) {
        return delivery.files().stream()
                .filter(file -> file.name().equals(RunFacts.FILE))
                .findFirst()
                .map(file -> read(file::open));
    }

    private static RunFacts read(Opened file) {
        try (InputStream in = file.open()) {
            return RunFacts.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("a landed delivery cannot be read", e);
        }
    }

    private interface Opened {
        InputStream open() throws IOException;
    }
}

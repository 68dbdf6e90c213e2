package inzage.mappings.engine;

import inzage.mappings.answers.RunFacts;
import inzage.mappings.read.Parcel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What was true when answers were fetched; empty for a delivery of files. */
final class LandedFacts {
    private LandedFacts() {}

    static Optional<RunFacts> of(Parcel parcel) {
        return parcel.file(RunFacts.FILE, false).map(file -> {
            try (InputStream in = file.open()) {
                return RunFacts.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("a landed delivery cannot be read", e);
            }
        });
    }
}

package inzage.connector.sync.landing;

import inzage.connector.sync.Delivery;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A landed set, unsealed while it is read. */
record SealedDelivery(Sealing sealing, Path set, Path keeping, Optional<String> keptAs, String keepAs)
        implements Delivery {
    @Override
    public List<LandedFile> files() {
        try {
            List<String> names = Manifest.read(sealing, set).names();
            // By name: in which order they arrived is no part of what a set is.
            return IntStream.range(0, names.size())
                    .<LandedFile>mapToObj(i -> new SealedFile(sealing, names.get(i), Manifest.file(set, i)))
                    .sorted(Comparator.comparing(LandedFile::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open a landed delivery", e);
        }
    }

    @Override
    public Optional<LandedFile> kept() {
        return keptAs.map(name -> new SealedFile(sealing, "kept", keeping.resolve(name)));
    }

    @Override
    public OutputStream keep() throws IOException {
        Folders.make(keeping);
        return sealing.seal(Folders.create(keeping.resolve(keepAs)));
    }

    record SealedFile(Sealing sealing, String name, Path path) implements LandedFile {
        @Override
        public InputStream open() throws IOException {
            return sealing.open(Files.newInputStream(path));
        }
    }
}

package inzage.mappings.check;

import inzage.connector.sync.Delivery;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Files that are mapped where they lie: nothing came before them, and no row is kept. */
public record TrialDelivery(List<LandedFile> files) implements Delivery {
    public TrialDelivery {
        files = List.copyOf(files);
    }

    @Override
    public Optional<LandedFile> kept() {
        return Optional.empty();
    }

    @Override
    public OutputStream keep() {
        return OutputStream.nullOutputStream();
    }
}

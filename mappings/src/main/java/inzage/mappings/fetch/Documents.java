package inzage.mappings.fetch;

import inzage.connector.sync.DeliveryRefused;
import inzage.mappings.fetch.PageReader.Page;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads answers of which nobody can be sure that they are documents. */
final class Documents {
    private Documents() {}

    static Optional<Page> read(Supplier<Page> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DeliveryRefused e) {
            return Optional.empty();
        }
    }
}

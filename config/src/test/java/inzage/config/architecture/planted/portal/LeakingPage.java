package inzage.config.architecture.planted.portal;

import inzage.config.architecture.planted.connector.canonical.Framed;
import java.util.List;
import java.util.Optional;

/** Hands out and takes records of the model. */
public final class LeakingPage {

    public Optional<Framed> leak() {
        return Optional.empty();
    }

    public List<? extends Framed> list() {
        return List.of();
    }

    public boolean take(Framed record) {
        return record.ordered().getOrder() > 0;
    }
}

package inzage.routes.trial;

import inzage.mappings.check.TrialFetch.Trial;
import inzage.routes.failure.Outage;
import inzage.routes.failure.Trace;
import java.util.Optional;
import java.util.stream.Stream;

/** Says why a trial broke off: in a sentence of our own, for messages of libraries may quote anything. */
final class Broken {
    private static final int DEPTH = 10;

    private Broken() {}

    static Trial because(Throwable thrown) {
        return new Trial.Failed(tooMuch(thrown)
                .or(() -> Outage.sentence(thrown))
                .orElseGet(() -> "The check met an error and was ended: " + Trace.of(thrown)));
    }

    private static Optional<String> tooMuch(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH)
                .filter(TooMuch.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst();
    }
}

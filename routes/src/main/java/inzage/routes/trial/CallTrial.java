package inzage.routes.trial;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.school.SourceSetup.Calls;
import inzage.connector.sync.Claimed;
import inzage.mappings.check.TrialFetch;
import inzage.mappings.engine.DefinedMapping;
import inzage.routes.RouteSettings;
import inzage.routes.fetch.call.Breakers;
import inzage.routes.fetch.call.CallRoutes;
import inzage.routes.fetch.call.CalledSource;
import inzage.routes.fetch.call.FetchCalls;
import inzage.routes.fetch.call.SchoolCalls;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.camel.CamelExecutionException;

/** Tries a source that is called, by the routes that call it in a run: a few calls of each set, one source at a time. */
public final class CallTrial implements TrialFetch {
    private final RouteSettings settings;
    private final Clock clock;

    public CallTrial(RouteSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<Trial> fetch(SchoolSetup school, SourceSetup source) {
        return source.fetch() instanceof Calls && source.mapping() instanceof DefinedMapping mapping
                ? Optional.of(fetch(Trying.of(school, source), mapping))
                : Optional.empty();
    }

    private Trial fetch(Claimed claimed, DefinedMapping mapping) {
        SampledCalls calls = new SampledCalls(claimed, mapping.binding(), clock);
        try (TrialCamel camel = TrialCamel.of(new FetchCalls(), routes(claimed, calls))) {
            camel.send(
                    FetchCalls.address(claimed.school().id(), claimed.source().name()), claimed);
            return calls.trial();
        } catch (CamelExecutionException e) {
            return Broken.because(e);
        } catch (IllegalArgumentException e) {
            // The certificate that every connection shows; the message says what is wrong with it, and nothing of it.
            return new Trial.Failed(String.valueOf(e.getMessage()));
        }
    }

    private CallRoutes routes(Claimed claimed, SampledCalls calls) {
        CalledSource source =
                new SchoolCalls((run, binding) -> calls, clock).called(claimed.school(), claimed.source());
        return new CallRoutes(List.of(source), new Breakers(new SimpleMeterRegistry()), settings, Optional.empty());
    }
}

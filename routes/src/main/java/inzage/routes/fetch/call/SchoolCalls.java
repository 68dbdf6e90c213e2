package inzage.routes.fetch.call;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.Claimed;
import inzage.connector.sync.SyncSteps;
import inzage.mappings.called.CallFetching;
import inzage.mappings.definition.fetch.CallFetch;
import inzage.mappings.engine.Binding;
import inzage.mappings.engine.DefinedMapping;
import inzage.mappings.fetch.FetchRun;
import inzage.mappings.read.Limits;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The sources of schools that are fetched by calls, as their systems' definitions say. */
@Component
public class SchoolCalls {
    private final Beginning beginning;
    private final Clock clock;

    @Autowired
    public SchoolCalls(SyncSteps steps, Clock clock) {
        this((claimed, binding) -> LandedCalls.begin(steps, claimed, binding, clock), clock);
    }

    public SchoolCalls(Beginning beginning, Clock clock) {
        this.beginning = beginning;
        this.clock = clock;
    }

    /** Opens the place where the answers of a fetch go. */
    @FunctionalInterface
    public interface Beginning {
        CallRun begin(Claimed claimed, Binding binding);
    }

    /**
     * @throws IllegalArgumentException if its client certificate cannot be used; the message says why, and no more
     */
    public CalledSource called(SchoolSetup school, SourceSetup source) {
        if (!(source.mapping() instanceof DefinedMapping mapping)
                || !(mapping.binding().definition().fetch() instanceof CallFetch fetch)) {
            throw new IllegalStateException(source.name() + " has no definition that calls");
        }
        Optional<Certificate> certificate = fetching(mapping.binding(), school)
                .certificate()
                .map(shown ->
                        Certificate.of(shown.store().text(), shown.password().text()));
        return new OfSchool(school, source, mapping.binding(), fetch.pace().timeout(), certificate);
    }

    private CallFetching fetching(Binding binding, SchoolSetup school) {
        FetchRun run = new FetchRun(clock.instant(), school.zone(), Map.of(), Optional.empty(), true);
        return new CallFetching(binding, Limits.standard(), run);
    }

    private final class OfSchool implements CalledSource {
        private final SchoolSetup school;
        private final SourceSetup source;
        private final Binding binding;
        private final Duration timeout;
        private final Optional<Certificate> certificate;

        private OfSchool(
                SchoolSetup school,
                SourceSetup source,
                Binding binding,
                Duration timeout,
                Optional<Certificate> certificate) {
            this.school = school;
            this.source = source;
            this.binding = binding;
            this.timeout = timeout;
            this.certificate = certificate;
        }

        @Override
        public String school() {
            return school.id();
        }

        @Override
        public String name() {
            return source.name();
        }

        @Override
        public Duration timeout() {
            return timeout;
        }

        @Override
        public Optional<Certificate> certificate() {
            return certificate;
        }

        @Override
        public CallRun begin(Claimed claimed) {
            return beginning.begin(claimed, binding);
        }
    }
}

package inzage.routes.fetch.call;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.school.SourceSetup.Calls;
import inzage.routes.RouteSettings;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the routes of the sources that are called. */
@Component
public class CalledSchools {
    private final SchoolCalls calls;
    private final Breakers breakers;
    private final RouteSettings settings;
    private final Optional<KeyStore> trusted;

    CalledSchools(SchoolCalls calls, Breakers breakers, RouteSettings settings, ObjectProvider<KeyStore> trusted) {
        this.calls = calls;
        this.breakers = breakers;
        this.settings = settings;
        this.trusted = Optional.ofNullable(trusted.getIfAvailable());
    }

    /**
     * Those of one source; none if it is not called.
     *
     * @throws IllegalArgumentException if its client certificate cannot be used; the message says why, and no more
     */
    public RouteBuilder routes(SchoolSetup school, SourceSetup source) {
        List<CalledSource> called = source.fetch() instanceof Calls ? List.of(calls.called(school, source)) : List.of();
        return new CallRoutes(called, breakers, settings, trusted);
    }
}

package inzage.routes.fetch.call;

import inzage.connector.school.SchoolSetup;
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

    /** One for each source of these schools. */
    public RouteBuilder routes(List<SchoolSetup> schools) {
        return new CallRoutes(calls.of(schools), breakers, settings, trusted);
    }
}

package inzage.config.settings;

import inzage.connector.school.WrongSetting;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Refuses to start with settings that would open what nobody means to open. */
final class SafeStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> HARMLESS = Set.of("health", "prometheus");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        nothingForDevelopers(settings);
        ProxyCheck.check(settings);
        if (!settings.getProperty("inzage.demo.enabled", Boolean.class, false)) {
            signInOverTls(settings);
        }
    }

    private static void nothingForDevelopers(Environment settings) {
        if (settings.getProperty("spring.h2.console.enabled", Boolean.class, false)) {
            throw new WrongSetting("The console of the database shows everything to whoever finds it. Remove"
                    + " spring.h2.console.enabled; SQL clients open the file while Inzage is stopped.");
        }
        String profile = settings.getProperty("camel.main.profile", "prod");
        if (!profile.equals("prod")) {
            throw new WrongSetting(
                    "The profile '" + profile + "' of Camel opens consoles and writes what passes to the log."
                            + " Set camel.main.profile: prod.");
        }
        for (String endpoint : exposed(settings)) {
            if (!HARMLESS.contains(endpoint.toLowerCase(Locale.ROOT).strip())) {
                throw new WrongSetting(
                        "The endpoint '" + endpoint + "' tells secrets or stops the program. Leave health and"
                                + " prometheus in management.endpoints.web.exposure.include, and nothing else.");
            }
        }
    }

    private static List<String> exposed(Environment settings) {
        return Binder.get(settings)
                .bind("management.endpoints.web.exposure.include", Bindable.listOf(String.class))
                .orElseGet(List::of);
    }

    private static void signInOverTls(Environment settings) {
        URI address = URI.create(settings.getProperty("inzage.portal.address", "http://localhost:8080/"));
        boolean own = address.getHost() != null && OWN_MACHINE.contains(address.getHost());
        boolean secure = settings.getProperty("inzage.portal.secure-cookies", Boolean.class, true);
        if (!own && !secure) {
            throw new WrongSetting("People at " + address.getHost()
                    + " would sign in over an open line. Set inzage.portal.secure-cookies: true, and give them TLS: here"
                    + " (server.ssl) or at the proxy before it.");
        }
        if (!own && !"https".equals(address.getScheme())) {
            throw new WrongSetting(
                    "Mails would send people to an open line. Set inzage.portal.address to an address that begins"
                            + " with https:// .");
        }
    }
}

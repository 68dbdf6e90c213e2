package inzage.config.called;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import inzage.connector.store.TestDatabase;
import inzage.mappings.definition.Parameter;
import inzage.mappings.load.Systems;
import inzage.mappings.school.SchoolsProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * An installation whose schools have systems that are called, each by a stand-in that answers as it does. A secret is called
 * {@code secret-} and its parameter's name.
 */
final class Called {
    private static final String PASSWORD = "secret-password";
    private static final String BOARD = "waterland";

    private final Path home;
    private final Path certificate;
    private final Systems systems = Systems.load(Path.of("none"));
    private final Map<String, WireMockServer> standIns = new TreeMap<>();

    Called() {
        try {
            home = Files.createTempDirectory("inzage-called-");
            Files.createDirectories(home.resolve("schools"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        certificate = ClientCertificate.made(home.resolve("client.p12"), PASSWORD);
    }

    /**
     * Adds a school.
     *
     * @param settings more lines of its file
     * @param sources by name
     */
    Called school(String school, String settings, Map<String, Root> sources) {
        StringBuilder file = new StringBuilder("school: %1$s%nname: %1$s%n%2$ssources:%n".formatted(school, settings));
        new TreeMap<>(sources).forEach((source, root) -> {
            WireMockServer standIn = standIn(school, source, root);
            file.append("  %s:%n    system: %s%n".formatted(source, root.system()));
            file.append(root.parameters(standIn.baseUrl()).indent(4));
            secrets(school, source, root.system());
        });
        write(home.resolve("schools").resolve(school + ".yml"), file.toString());
        return this;
    }

    /**
     * Adds a school of a board whose source asks the stand-in of another school.
     *
     * @param parameters changes what the school says of its source
     */
    Called sharing(String school, String other, String source, Root root, UnaryOperator<String> parameters) {
        write(home.resolve("boards").resolve(BOARD + ".yml"), "board: %s%n".formatted(BOARD));
        WireMockServer standIn = standIns.computeIfAbsent(other + "/" + source, name -> started(root));
        standIns.put(school + "/" + source, standIn);
        String said = parameters.apply(root.parameters(standIn.baseUrl()));
        write(
                home.resolve("schools").resolve(school + ".yml"),
                "school: %1$s%nname: %1$s%nboard: %2$s%nsources:%n  %3$s:%n    system: %4$s%n"
                                .formatted(school, BOARD, source, root.system())
                        + said.indent(4));
        secrets(school, source, root.system());
        return this;
    }

    WireMockServer standIn(String school, String source) {
        return Objects.requireNonNull(standIns.get(school + "/" + source));
    }

    /** Where the files of its schools lie. */
    SchoolsProperties files() {
        return new SchoolsProperties(
                home.resolve("schools"), home.resolve("boards"), home.resolve("secrets"), home.resolve("systems"));
    }

    void register(DynamicPropertyRegistry settings) {
        settings.add("spring.datasource.url", TestDatabase.H2::freshUrl);
        settings.add("spring.datasource.username", () -> "sa");
        settings.add("inzage.demo.enabled", () -> "false");
        settings.add("inzage.home", home::toString);
        settings.add("inzage.landing.folder", () -> home.resolve("landing").toString());
        settings.add("inzage.schools.folder", () -> home.resolve("schools").toString());
        settings.add("inzage.schools.boards", () -> home.resolve("boards").toString());
        settings.add("inzage.schools.secrets", () -> home.resolve("secrets").toString());
        settings.add("inzage.mail.folder", () -> home.resolve("mail").toString());
        settings.add("inzage.routes.claim-every", () -> "200ms");
        settings.add("management.server.port", () -> "0");
    }

    private WireMockServer standIn(String school, String source, Root root) {
        WireMockServer standIn = started(root);
        standIns.put(school + "/" + source, standIn);
        return standIn;
    }

    private static WireMockServer started(Root root) {
        WireMockServer standIn = new WireMockServer(WireMockConfiguration.options()
                .dynamicPort()
                .withRootDirectory(root.answers().toString())
                .globalTemplating(true));
        standIn.start();
        return standIn;
    }

    private void secrets(String school, String source, String system) {
        systems.find(system).orElseThrow().parameters().values().stream()
                .filter(parameter -> parameter.type() == Parameter.Type.SECRET)
                .map(Parameter::name)
                .forEach(name -> write(
                        home.resolve("secrets").resolve(school).resolve(source).resolve(name),
                        name.equals("certificate") ? certificate.toString() : "secret-" + name));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

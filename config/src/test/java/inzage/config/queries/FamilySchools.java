package inzage.config.queries;

import inzage.connector.publication.Module;
import inzage.connector.store.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The schools of the families, in an installation of their own. */
final class FamilySchools implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** What was written before anybody would read it at home is shown from some day on. */
    private static final Set<Module> FROM_SOME_DAY = EnumSet.of(Module.NOTES, Module.PLANS);

    static final FamilyPortals PORTALS = FamilyPortals.open();

    private static final String NAME = "families";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path home = home();
        Path schools = home.resolve("schools");
        Family.EVERYBODY.forEach(family -> write(schools.resolve(family.school() + ".yml"), school(family)));
        TestPropertyValues.of(
                        "spring.datasource.url=" + TestDatabase.H2.freshUrl(),
                        "inzage.demo.enabled=false",
                        "inzage.home=" + home,
                        "inzage.landing.folder=" + home.resolve("landing"),
                        "inzage.schools.folder=" + schools,
                        "inzage.mail.folder=" + home.resolve("mail"),
                        "management.server.port=0",
                        "spring.quartz.scheduler-name=" + NAME)
                .applyTo(context);
    }

    private static Path home() {
        try {
            return Files.createTempDirectory("inzage-" + NAME + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String school(Family family) {
        String modules = Arrays.stream(Module.values())
                .map(module -> "    " + module.word()
                        + ": { for: [guardians], dashboard: shown, history: shown"
                        + (FROM_SOME_DAY.contains(module) ? ", from: beginning }\n" : " }\n"))
                .collect(Collectors.joining());
        return """
                school: %s
                name: School
                sources:
                  administration:
                    system: table
                    fetch: { kind: upload }
                settings:
                  access: CONFIRM
                  averages: OWN
                  noteCategories: { guardians: [Voortgang] }
                  exam: { partsAsTests: false }
                  modules:
                %s""".formatted(family.school(), modules) + PORTALS.doors(family);
    }
}

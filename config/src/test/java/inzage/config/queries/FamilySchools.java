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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The schools of the families, in an installation of their own. */
final class FamilySchools {
    /** What was written before anybody would read it at home is shown from some day on. */
    private static final Set<Module> FROM_SOME_DAY = EnumSet.of(Module.NOTES, Module.PLANS);

    private FamilySchools() {}

    /** @param more what else a family's school says in its file */
    static void settings(DynamicPropertyRegistry settings, String name, Function<Family, String> more) {
        Path home = home(name);
        Path schools = home.resolve("schools");
        Family.ALL.forEach(family -> write(schools.resolve(family.school() + ".yml"), school(family, more)));
        settings.add("spring.datasource.url", TestDatabase.H2::freshUrl);
        settings.add("inzage.demo.enabled", () -> "false");
        settings.add("inzage.home", home::toString);
        settings.add("inzage.landing.folder", () -> home.resolve("landing").toString());
        settings.add("inzage.schools.folder", schools::toString);
        settings.add("inzage.mail.folder", () -> home.resolve("mail").toString());
        settings.add("management.server.port", () -> "0");
        settings.add("spring.quartz.scheduler-name", () -> name);
    }

    private static Path home(String name) {
        try {
            return Files.createTempDirectory("inzage-" + name + "-");
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

    private static String school(Family family, Function<Family, String> more) {
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
                %s""".formatted(family.school(), modules) + more.apply(family);
    }
}

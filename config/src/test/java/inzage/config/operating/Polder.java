package inzage.config.operating;

import inzage.connector.store.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** An installation with one school, whose people bear names that must stand in no log. */
final class Polder {
    static final String SCHOOL = "polder";
    static final String SOURCE = "administration";
    static final List<String> CANARIES =
            List.of("Kanariefenna", "Kanariehoek", "kanarie@", "Kanariekade", "9876543210");

    private final Path home;
    private final Path drop;

    Polder(Path home) {
        this.home = home;
        this.drop = home.resolve("drop");
        write(home.resolve("schools").resolve(SCHOOL + ".yml"), """
                school: polder
                name: Polder College
                sources:
                  administration:
                    system: table
                    fetch: { kind: folder, folder: DROP, quiet: 1s, ready: ready }
                    schedule: [{ every: 1s }]
                    kinds: [student, guardian]
                """.replace("DROP", drop.toString()));
        write(drop.resolve("readme"), "nothing yet");
    }

    /** One pupil and one guardian that are accepted, and one of each that are not. */
    void deliver() {
        write(drop.resolve("students.csv"), """
                key,number,username,givenName,familyName,birthDate,secretAddress,attending
                l1,10935,kanarie@polder.example,Kanariefenna,Kanariehoek,2010-03-04,NO,YES
                l2,9876543210,,Kanariefenna,Kanariehoek,2012-13-01,NO,YES
                """);
        write(drop.resolve("guardians.csv"), """
                key,givenName,familyName,email
                g1,Kanariefenna,Kanariehoek,kanarie@polder.example
                ,Kanariefenna,Kanariehoek,kanarie@polder.example
                """);
        write(drop.resolve("ready"), "");
    }

    String[] settings(String... more) {
        Stream<String> given = Stream.of(
                "--spring.datasource.url=" + TestDatabase.H2.freshUrl(),
                "--spring.datasource.username=sa",
                "--server.port=0",
                "--management.server.port=0",
                "--inzage.demo.enabled=false",
                "--inzage.home=" + home,
                "--inzage.landing.folder=" + home.resolve("landing"),
                "--inzage.schools.folder=" + home.resolve("schools"),
                "--inzage.mail.host=localhost",
                "--inzage.mail.port=1",
                "--inzage.mail.password=" + CANARIES.get(0),
                "--inzage.routes.claim-every=200ms");
        return Stream.concat(given, Stream.of(more)).toArray(String[]::new);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Path draft = Files.writeString(file.resolveSibling(file.getFileName() + ".part"), text);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

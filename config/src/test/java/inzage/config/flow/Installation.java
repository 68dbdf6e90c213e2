package inzage.config.flow;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import inzage.connector.store.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.test.context.DynamicPropertyRegistry;

/** An installation of its own: folders, schools and a mail server that only this test knows. */
public final class Installation {
    private static final Path SHIPPED = Path.of("schools");

    private final Path home;
    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    public Installation() {
        try {
            home = Files.createTempDirectory("inzage-flow-");
            Files.createDirectories(schools());
            try (Stream<Path> files = Files.list(SHIPPED)) {
                for (Path file : files.toList()) {
                    moved(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mail.start();
    }

    GreenMail mail() {
        return mail;
    }

    public Path demo() {
        return home.resolve("demo");
    }

    Path schools() {
        return home.resolve("schools");
    }

    public void register(DynamicPropertyRegistry settings, TestDatabase database) {
        settings.add("spring.datasource.url", database::freshUrl);
        settings.add("spring.datasource.username", () -> database == TestDatabase.H2 ? "sa" : "postgres");
        settings.add("inzage.home", home::toString);
        settings.add("inzage.landing.folder", () -> home.resolve("landing").toString());
        settings.add("inzage.demo.folder", () -> demo().toString());
        settings.add("inzage.schools.folder", () -> schools().toString());
        settings.add("inzage.mail.host", () -> "localhost");
        settings.add("inzage.mail.port", () -> mail.getSmtp().getPort());
        settings.add("inzage.mail.security", () -> "NONE");
        settings.add("inzage.notices.gather", () -> "1s");
        settings.add("management.server.port", () -> "0");
        settings.add("spring.quartz.scheduler-name", () -> home.getFileName().toString());
    }

    /** The shipped files as they are, but for where the folders lie. */
    private void moved(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file).stream()
                .map(line -> line.replace(".inzage/demo", demo().toString()))
                .toList();
        Files.write(schools().resolve(file.getFileName()), lines);
    }
}

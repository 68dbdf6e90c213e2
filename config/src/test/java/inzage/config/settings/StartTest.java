package inzage.config.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.config.Inzage;
import inzage.connector.store.TestDatabase;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The application as an operator starts it, with a mistake in its settings. */
@ExtendWith(OutputCaptureExtension.class)
class StartTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --inzage.portal.adress=http://localhost:8080/ | The setting 'inzage.portal.adress' | Did you mean 'inzage.portal.address'?
            --inzage.portal.idle=soon                     | inzage.portal.idle                 | 'soon' is not a valid duration
            --inzage.account.hash-memory=1                | inzage.account.hashMemory          | must be greater than or equal to 1024
            --inzage.key=short                            | inzage.key                         | 32 bytes
            --inzage.portal.address=http://inzage.school.example/      | over an open line      | inzage.portal.secure-cookies: true
            --inzage.portal.address=https://inzage.school.example/     | over an open line      | inzage.portal.secure-cookies: true
            --spring.h2.console.enabled=true                           | console of the database | Remove
            --camel.main.profile=dev                                   | profile 'dev' of Camel | camel.main.profile: prod
            --management.endpoints.web.exposure.include=health,heapdump | endpoint 'heapdump'   | and nothing else
            """)
    void t_49_stops_and_says_what_to_do(
            String mistake, String what, String remedy, CapturedOutput printed, @TempDir Path home) {
        assertThatThrownBy(() -> start(mistake, home)).isNotNull();

        assertThat(printed)
                .contains("APPLICATION FAILED TO START")
                .contains(what)
                .contains(remedy);
    }

    private static void start(String mistake, Path home) {
        Stream<String> given = Stream.of(
                "--spring.datasource.url=" + TestDatabase.H2.freshUrl(),
                "--server.port=0",
                "--management.server.port=0",
                "--inzage.demo.enabled=false",
                "--inzage.home=" + home,
                "--inzage.landing.folder=" + home.resolve("landing"),
                "--inzage.schools.folder=" + home,
                mistake);
        new SpringApplication(Inzage.class).run(given.toArray(String[]::new)).close();
    }
}

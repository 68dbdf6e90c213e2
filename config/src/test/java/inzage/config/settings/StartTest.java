package inzage.config.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.config.Inzage;
import inzage.connector.store.TestDatabase;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
            --server.forward-headers-strategy=framework                | everybody chooses where | Set it to native
            --server.forward-headers-strategy=NATIVE                   | Who may say where       | server.tomcat.remoteip.internal-proxies
            --server.tomcat.remoteip.remote-ip-header=X-Forwarded-For  | Who may say where       | forward-headers-strategy: none
            """)
    void t_49_stops_and_says_what_to_do(
            String mistake, String what, String remedy, CapturedOutput printed, @TempDir Path home) {
        assertThatThrownBy(() -> start(mistake, home)).isNotNull();

        assertThat(printed)
                .contains("APPLICATION FAILED TO START")
                .contains(what)
                .contains(remedy);
    }

    @Test
    void t49_the_demos_database_does_not_start_without_the_demo(CapturedOutput printed, @TempDir Path home) {
        String database = TestDatabase.H2.freshUrl();
        new SpringApplication(Inzage.class)
                .run(given(
                        database, home, "--inzage.demo.enabled=true", "--inzage.demo.folder=" + home.resolve("demo")))
                .close();

        assertThatThrownBy(() ->
                        new SpringApplication(Inzage.class).run(given(database, home, "--inzage.demo.enabled=false")))
                .isNotNull();

        assertThat(printed)
                .contains("APPLICATION FAILED TO START")
                .contains("everybody knows the passwords")
                .contains("spring.datasource.url");
    }

    private static void start(String mistake, Path home) {
        String[] given = given(TestDatabase.H2.freshUrl(), home, "--inzage.demo.enabled=false", mistake);
        new SpringApplication(Inzage.class).run(given).close();
    }

    private static String[] given(String database, Path home, String... more) {
        Stream<String> usual = Stream.of(
                "--spring.datasource.url=" + database,
                "--server.port=0",
                "--management.server.port=0",
                "--inzage.home=" + home,
                "--inzage.landing.folder=" + home.resolve("landing"),
                "--inzage.schools.folder=" + home);
        return Stream.concat(usual, Stream.of(more)).toArray(String[]::new);
    }
}

package inzage.config.check;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Step 4 of {@code ADDING-A-SYSTEM.md}: the command, against a stand-in of the page's system. */
class TutorialCheckTest {
    private final Path home;
    private final Tutorial tutorial;

    TutorialCheckTest(@TempDir Path home) throws IOException {
        this.home = home;
        this.tutorial = new Tutorial(home.resolve("config"));
    }

    @AfterEach
    void stop() {
        tutorial.close();
    }

    @Test
    void the_command_says_what_the_page_shows() throws IOException {
        Printed printed = check();

        assertThat(printed.text()).isEqualTo(Tutorial.block("source administration"));
        assertThat(printed.code()).isEqualTo(1);
    }

    @Test
    void the_line_to_paste_makes_the_code_known() throws IOException {
        tutorial.paste(Tutorial.block("    codes:"));

        Printed printed = check();

        assertThat(printed.text())
                .contains("  kind absence: 3 accepted", "A run would read this.")
                .doesNotContain("nobody knows");
        assertThat(printed.code()).isZero();
    }

    @Test
    void wrong_credentials_have_a_sentence_of_their_own() throws IOException {
        tutorial.standIn().stubFor(any(anyUrl()).atPriority(1).willReturn(status(401)));

        assertThat(check().text())
                .contains("The system does not accept the credentials (401): check them in the school's file.")
                .doesNotContain("secret-secret");
    }

    @Test
    void nothing_is_stored_and_neither_a_database_nor_a_port_is_needed() throws IOException {
        List<String> before = Tutorial.files(home);

        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            check(
                    "--server.port=" + taken.getLocalPort(),
                    "--management.server.port=" + taken.getLocalPort(),
                    "--spring.datasource.url=jdbc:nothing:");
        }

        assertThat(Tutorial.files(home)).isEqualTo(before);
    }

    private record Printed(int code, String text) {}

    private Printed check(String... settings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path config = home.resolve("config");
        String[] arguments = Stream.of(
                        Stream.of("check", "kompasroos", "administration"),
                        Stream.of("--inzage.home=" + home),
                        Stream.of("schools", "boards", "secrets", "systems")
                                .map(part -> "--inzage.schools." + (part.equals("schools") ? "folder" : part) + "="
                                        + config.resolve(part)),
                        Stream.of(settings))
                .flatMap(part -> part)
                .toArray(String[]::new);
        int code = CheckCommand.run(new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
        return new Printed(code, out.toString(StandardCharsets.UTF_8));
    }
}

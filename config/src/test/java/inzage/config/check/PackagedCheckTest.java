package inzage.config.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as an operator gives it: from the packaged jar, in the folder where {@code config} lies. Runs after packaging. */
@Timeout(180)
@EnabledIfSystemProperty(named = PackagedCheckTest.JAR, matches = ".+", disabledReason = "nothing is packaged yet")
class PackagedCheckTest {
    static final String JAR = "packaged.jar";

    @Test
    void the_jar_says_what_the_page_shows_and_leaves_nothing_behind(@TempDir Path home) throws Exception {
        try (Tutorial tutorial = new Tutorial(home.resolve("config"))) {
            Files.copy(Path.of("application.yml"), home.resolve("config/application.yml"));
            List<String> before = Tutorial.files(home);

            Process check = started(home);
            String printed = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(printed).isEqualTo(Tutorial.block("source administration"));
            assertThat(check.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(check.exitValue()).isEqualTo(1);
            assertThat(Tutorial.files(home)).isEqualTo(before);
            assertThat(tutorial.standIn().getAllServeEvents()).hasSize(7);
        }
    }

    @Test
    void the_jar_holds_the_list_of_what_it_is_made_of() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty(JAR))) {
            JsonNode list =
                    new JsonMapper().readTree(jar.getInputStream(jar.getEntry("META-INF/sbom/application.cdx.json")));

            assertThat(list.get("bomFormat").asString()).isEqualTo("CycloneDX");
            assertThat(list.findValuesAsString("name")).contains("camel-core-engine", "spring-security-web", "h2");
        }
    }

    private static Process started(Path home) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar = Objects.requireNonNull(System.getProperty(JAR));
        return new ProcessBuilder(
                        java,
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Djava.io.tmpdir=" + home,
                        // The system that stands in is on this machine.
                        "-Dinzage.routes.inside=127.0.0.0/8",
                        "-jar",
                        jar,
                        "check",
                        "kompasroos",
                        "administration")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
    }
}

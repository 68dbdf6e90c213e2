package inzage.config.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopLevelTest {
    private static final Set<String> MODULES = Set.of("connector", "routes", "mappings", "portal-api", "config");
    private static final Set<String> FILES = Set.of("pom.xml", "README.md", "LICENSE");

    @Test
    void holds_the_five_modules_and_nothing_that_is_not_foreseen() throws IOException {
        List<String> found = topLevel();

        assertThat(found).containsAll(MODULES).contains("pom.xml");
        assertThat(found).allMatch(name -> MODULES.contains(name) || FILES.contains(name));
    }

    /** What the repository holds; dot-files and what a build leaves behind are left out. */
    private static List<String> topLevel() throws IOException {
        try (Stream<Path> paths = Files.list(Sources.ofRepository().root())) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals("target"))
                    .toList();
        }
    }
}

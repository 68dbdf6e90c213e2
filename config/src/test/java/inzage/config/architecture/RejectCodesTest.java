package inzage.config.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a record is not accepted is said in a code; operators are told what each means, in every language. */
class RejectCodesTest {
    private static final Pattern CODE = Pattern.compile("\"([A-Z]{2,}(?:_[A-Z]+)+|UNDECIDED)\"");
    private static final Pattern EXPLAINED = Pattern.compile("(?m)^reject\\.([A-Z_]+)=");

    private static final Set<Path> SAYING_THEM = Set.of(
            Path.of("../mappings/src/main/java/inzage/mappings/convert"),
            Path.of("../mappings/src/main/java/inzage/mappings/engine"),
            Path.of("../connector/src/main/java/inzage/connector/sync/plan"));

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void are_explained(String language) throws IOException {
        Path texts = Path.of("../portal-api/src/main/resources/inzage/portal/texts_" + language + ".properties");

        assertThat(found(EXPLAINED, texts)).isEqualTo(said());
    }

    private static Set<String> said() throws IOException {
        Set<String> said = new TreeSet<>();
        for (Path folder : SAYING_THEM) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    said.addAll(found(CODE, file));
                }
            }
        }
        return said;
    }

    private static Set<String> found(Pattern pattern, Path file) throws IOException {
        Set<String> found = new TreeSet<>();
        pattern.matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .forEach(found::add);
        return found;
    }
}

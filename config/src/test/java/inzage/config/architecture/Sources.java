package inzage.config.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folders below one place that hold Java files, and what is wrong with the description of each. */
record Sources(Path root) {
    static final String NAME = "package-info.java";

    /** One sentence: a Javadoc that ends at its first full stop. The reasons for a decision may follow as paragraphs. */
    private static final Pattern ONE_SENTENCE =
            Pattern.compile("^/\\*\\*(?:(?!\\*/|\\.\\s).)+\\.[\\s*]*(?:\\*/|<p>)", Pattern.DOTALL);

    private static final Pattern NULL_MARKED = Pattern.compile("^@NullMarked\\R(?:@.*\\R)*package ", Pattern.MULTILINE);

    /** The repository that this module belongs to. */
    static Sources ofRepository() {
        return new Sources(Path.of("..").toAbsolutePath().normalize());
    }

    /** Packages with their faults, those without a fault left out. */
    List<String> faults() {
        return folders().stream()
                .flatMap(folder -> fault(folder).map(fault -> root.relativize(folder) + " " + fault).stream())
                .toList();
    }

    List<Path> folders() {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.toString().contains("/target/"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Test folders share the description of the package they test. */
    private static Optional<String> fault(Path folder) {
        Path own = folder.resolve(NAME);
        Path tested = Path.of(own.toString().replace("/src/test/", "/src/main/"));
        Path described = Files.exists(own) ? own : tested;
        if (Files.notExists(described)) {
            return Optional.of("has no " + NAME);
        }
        String text = text(described);
        if (!NULL_MARKED.matcher(text).find()) {
            return Optional.of("is not @NullMarked");
        }
        return ONE_SENTENCE.matcher(text).find() ? Optional.empty() : Optional.of("is not described in one sentence");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package inzage.config.check;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of {@code ADDING-A-SYSTEM.md}, as somebody has them who followed it, and a stand-in for its made-up system. */
final class Tutorial implements AutoCloseable {
    private static final Path TEXT = Path.of("../mappings/ADDING-A-SYSTEM.md");
    private static final Path ANSWERS = Path.of("../mappings/src/test/resources/tutorial/in");
    private static final String ADDRESS = "https://kompasroos.schoolbel.example";

    private final WireMockServer standIn = new WireMockServer(WireMockConfiguration.options()
            .dynamicPort()
            .withRootDirectory(ANSWERS.toString())
            .globalTemplating(true));
    private final Path config;

    /** @param config takes the files; what the page calls {@code config} */
    Tutorial(Path config) throws IOException {
        this.config = config;
        standIn.start();
        write("systems/schoolbel.yml", block("inzage: 1\nsystem: schoolbel"));
        write("schools/kompasroos.yml", block("# config/schools/kompasroos.yml").replace(ADDRESS, standIn.baseUrl()));
        Files.setPosixFilePermissions(
                write("secrets/kompasroos/administration/secret", "secret-secret\n"),
                PosixFilePermissions.fromString("rw-------"));
    }

    WireMockServer standIn() {
        return standIn;
    }

    /** Adds lines to the school's file. */
    void paste(String lines) throws IOException {
        Path school = config.resolve("schools/kompasroos.yml");
        Files.writeString(school, Files.readString(school) + lines);
    }

    /** The block of the page that begins so. */
    static String block(String start) throws IOException {
        Matcher block = Pattern.compile("```[a-z]*\\n(" + Pattern.quote(start) + ".*?)```", Pattern.DOTALL)
                .matcher(Files.readString(TEXT));
        if (!block.find()) {
            throw new AssertionError("no block begins with " + start);
        }
        return block.group(1);
    }

    /** What lies below a folder. */
    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    private Path write(String file, String text) throws IOException {
        Path path = config.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    @Override
    public void close() {
        standIn.stop();
    }
}

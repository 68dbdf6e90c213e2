package inzage.config.called;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A golden case of a system that is called: how it answers, what a school says to it, and what must come of it. */
record Root(Path folder) {
    private static final Path GOLDEN = Path.of("../mappings/src/test/resources/golden");
    private static final JsonMapper JSON = new JsonMapper();

    static List<Root> all() {
        try (Stream<Path> folders = Files.walk(GOLDEN, 2)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("in/mappings")))
                    .sorted()
                    .map(Root::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Root of(String system, String name) {
        return new Root(GOLDEN.resolve(system).resolve(name));
    }

    String system() {
        return GOLDEN.relativize(folder).getName(0).toString();
    }

    /** The school that asks it. */
    String school() {
        return system() + "-" + folder.getFileName();
    }

    Path answers() {
        return folder.resolve("in");
    }

    /** What the school says, for the file of a school. */
    String parameters(String address) {
        return text("school.yml").replace("{stand-in}", address);
    }

    /** How many records per kind must come. */
    Map<String, Long> records() {
        return perKind("expected.json");
    }

    /** How many must be rejected. */
    Map<String, Long> rejects() {
        return perKind("expected-rejects.json");
    }

    private Map<String, Long> perKind(String file) {
        Map<String, Long> counts = new TreeMap<>();
        for (JsonNode record : JSON.readTree(text(file))) {
            counts.merge(record.path("kind").asString(), 1L, Long::sum);
        }
        return counts;
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return school();
    }
}

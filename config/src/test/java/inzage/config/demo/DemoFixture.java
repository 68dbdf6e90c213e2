package inzage.config.demo;

import inzage.config.demo.extent.DemoSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small demo schools on disk. */
public final class DemoFixture {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final DemoSize SMALL = new DemoSize(60, 24, 3, 4, 2);

    private DemoFixture() {}

    public static DemoSchools write(Path folder) throws IOException {
        return write(folder, TODAY, SMALL);
    }

    public static DemoSchools write(Path folder, LocalDate today, DemoSize size) throws IOException {
        DemoSchools schools = DemoSchools.invent(7, today, size);
        schools.write(folder);
        return schools;
    }

    public static CsvFiles oneRoster(Path folder) throws IOException {
        return CsvFiles.zip(archive(folder));
    }

    /** The one package of the secondary school. */
    public static Path archive(Path folder) throws IOException {
        try (Stream<Path> zips = Files.list(folder.resolve("vechtstroom/oneroster"))) {
            return zips.findFirst().orElseThrow();
        }
    }

    /** The content of every file by relative path. */
    static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        folder.relativize(path).toString(),
                        new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            }
        }
        return bytes;
    }
}

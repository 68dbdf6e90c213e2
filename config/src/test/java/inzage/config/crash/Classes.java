package inzage.config.crash;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * What the program is made of, in the form in which a virtual machine starts fastest: all of it in jars, and an archive of its
 * classes as the first program left them when it ended. Starting is most of what a program does that is killed every few seconds.
 */
final class Classes {
    private final String path;
    private final Path archive;

    /** Of this process, without the tests, whose beans would be taken for the program's own. */
    Classes(Path folder) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.endsWith("test-classes") && !entry.endsWith("-tests.jar")) {
                Path place = Path.of(entry);
                Path jar = folder.resolve(jars.size() + ".jar");
                jars.add(Files.isDirectory(place) ? jar(place, jar) : entry);
            }
        }
        this.path = String.join(File.pathSeparator, jars);
        this.archive = folder.resolve("classes.jsa");
    }

    /** Classes in folders cannot be archived. */
    private static String jar(Path folder, Path jar) {
        String[] order = {"--create", "--no-compress", "--file", jar.toString(), "-C", folder.toString(), "."};
        int result = ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, order);
        if (result != 0) {
            throw new IllegalStateException("No jar could be made of " + Arrays.toString(order));
        }
        return jar.toString();
    }

    /** What a virtual machine has to be told; the first that ends in order writes the archive for those after it. */
    List<String> options() {
        String use = Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=";
        return List.of(use + archive, "-cp", path);
    }
}

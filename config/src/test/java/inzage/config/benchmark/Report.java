package inzage.config.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Where a benchmark tells what came out: on the screen, and in a file that the next one adds to. */
final class Report {
    private static final Path FILE = Path.of("target/benchmark.md");

    private Report() {}

    static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    static void add(String text) throws IOException {
        System.out.println(text);
        Files.writeString(FILE, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}

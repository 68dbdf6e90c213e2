package inzage.config.crash;

import inzage.config.Inzage;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The program as it is, in a process of its own. */
final class Program implements AutoCloseable {
    private static final int LAST_LINES = 40;

    private final List<String> command;
    private final Path home;
    private @Nullable Process process;
    private int lives;

    /** @param settings what it is told on its command line */
    Program(Path home, Map<String, String> settings) {
        this.home = home;
        this.command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx384m",
                // It lives for seconds: what compiles fast is faster than what compiles well.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                Inzage.class.getName()));
        settings.forEach((key, value) -> command.add("--" + key + "=" + value));
    }

    /** That of the tests without the tests, whose beans would be taken for its own. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    void start() throws IOException {
        lives++;
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log().toFile()))
                .start();
    }

    /** Whether it says that it is. */
    boolean up() throws IOException {
        return Files.readString(log()).contains("Started " + Inzage.class.getSimpleName());
    }

    private Path log() {
        return home.resolve("program-" + lives + ".log");
    }

    /** Lets it work for a while. */
    void run(Duration time) throws InterruptedException {
        if (process == null || process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("It ended by itself: " + lastWords());
        }
    }

    /** With SIGKILL: it is given no time to put anything in order. */
    void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "it said nothing";
        }
    }

    @Override
    public void close() {
        kill();
    }
}

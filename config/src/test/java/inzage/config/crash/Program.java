package inzage.config.crash;

import inzage.config.Inzage;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The program as it is, in a process of its own. */
final class Program implements AutoCloseable {
    private static final int LAST_LINES = 40;

    private final Classes classes;
    private final Path home;
    private final List<String> settings = new ArrayList<>();
    private @Nullable Process process;
    private int lives;

    /** @param settings what it is told on its command line */
    Program(Classes classes, Path home, Map<String, String> settings) {
        this.classes = classes;
        this.home = home;
        settings.forEach((key, value) -> this.settings.add("--" + key + "=" + value));
    }

    void start() throws IOException {
        lives++;
        process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log().toFile()))
                .start();
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx384m",
                // It lives for seconds: what compiles fast is faster than what compiles well.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(classes.options());
        command.add(Inzage.class.getName());
        command.addAll(settings);
        return command;
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

    /** As somebody ends it who does not want to disturb it, and is not patient for ever. */
    void end() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                kill();
            }
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

package inzage.config.flow;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was asked in a story and what was answered, as the README shows it: ids, one-time tokens and times are left out, so that it
 * is the same each time.
 */
final class Transcript {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern TOKEN = Pattern.compile("(#/link/[a-z-]+/)\\S+");
    private static final Pattern PROBLEM = Pattern.compile("\"type\":\"[^\"]*?([a-z-]+)\"");

    private final String name;
    private final StringBuilder text = new StringBuilder();

    Transcript(String name) {
        this.name = name;
    }

    void says(String sentence) {
        text.append(text.isEmpty() ? "" : "\n").append("# ").append(sentence).append('\n');
    }

    /** A mail's words, without its one-time token. */
    void mail(String words) {
        TOKEN.matcher(words).replaceAll("$1…").strip().lines().forEach(line -> text.append(
                        ("  " + line).stripTrailing())
                .append('\n'));
    }

    Reply get(Browser browser, String path) {
        return written("GET", path, browser.get(path));
    }

    Reply post(Browser browser, String path, String json) {
        return written("POST", path, browser.post(path, json));
    }

    Reply written(String method, String path, Reply reply) {
        text.append("%-4s %-62s %d %s"
                        .formatted(method, ID.matcher(path).replaceAll("{id}"), reply.status(), problem(reply))
                        .stripTrailing())
                .append('\n');
        return reply;
    }

    /** Beside the build's other results, and word for word in the README. */
    void isInReadme() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "transcripts"));
            Files.writeString(folder.resolve(name + ".md"), text);
            assertThat(Files.readString(Path.of("..", "README.md")))
                    .as(folder.resolve(name + ".md").toString())
                    .contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String problem(Reply reply) {
        Matcher found = PROBLEM.matcher(reply.body());
        return reply.status() >= 400 && found.find() ? found.group(1) : "";
    }
}

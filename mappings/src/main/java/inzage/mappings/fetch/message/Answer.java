package inzage.mappings.fetch.message;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a system answered.
 *
 * @param headers names are compared without regard to case
 * @param body not compressed; whoever received it has bounded it
 */
public record Answer(int status, Map<String, List<String>> headers, byte[] body) {
    private static final int SNIFFED = 200;
    private static final int SAID = 10_000;

    public Answer {
        Map<String, List<String>> loose = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> loose.put(name, List.copyOf(values)));
        headers = java.util.Collections.unmodifiableMap(loose);
    }

    /** The first of its name. */
    public Optional<String> header(String name) {
        return all(name).stream().findFirst();
    }

    public List<String> all(String name) {
        return headers.getOrDefault(name, List.of());
    }

    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** Whether it is something for people to look at, whatever it was asked for. */
    public boolean page() {
        String type = header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        return type.matches("(text/html|application/xhtml\\+xml|application/pdf|image/.*|audio/.*|video/.*)(;.*)?")
                || start().matches("(?is)\\s*(<!--.*?-->\\s*)?(<!doctype html|<html)\\b.*");
    }

    /** The first 10,000 bytes as text: where a system says what is wrong. */
    public String begin() {
        return new String(body, 0, Math.min(body.length, SAID), StandardCharsets.UTF_8);
    }

    private String start() {
        String text = new String(body, 0, Math.min(body.length, SNIFFED), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    @Override
    public String toString() {
        return status + ", " + body.length + " bytes";
    }
}

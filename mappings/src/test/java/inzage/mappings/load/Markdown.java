package inzage.mappings.load;

import java.util.Collection;
import java.util.List;

/** Writes Markdown as GitHub reads it. */
final class Markdown {
    private Markdown() {}

    /** Running text: nothing in it is markup. */
    static String text(String written) {
        return written.strip()
                .replaceAll("\\s+", " ")
                .replace("<", "&lt;")
                .replace("*", "\\*")
                .replace("[", "\\[");
    }

    static String code(String written) {
        return "`" + written + "`";
    }

    static String row(List<String> cells) {
        return "| " + String.join(" | ", cells.stream().map(Markdown::cell).toList()) + " |\n";
    }

    static String head(String... names) {
        return row(List.of(names)) + "|---".repeat(names.length) + "|\n";
    }

    static String list(Collection<String> items) {
        StringBuilder list = new StringBuilder();
        items.forEach(item -> list.append("* ").append(text(item)).append('\n'));
        return list.toString();
    }

    /** A cell ends at a bar, also within code. */
    private static String cell(String written) {
        return written.isBlank() ? "–" : written.replace("|", "\\|");
    }
}

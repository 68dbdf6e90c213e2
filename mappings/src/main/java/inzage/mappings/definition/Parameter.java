package inzage.mappings.definition;

import inzage.mappings.yaml.Node;
import java.util.Optional;

/** What a school says about its own situation. */
public record Parameter(
        String name, Type type, String about, Optional<Node> fallback, boolean optional, Optional<Choice> choice) {

    /** What a parameter holds. */
    public enum Type {
        TEXT,
        LIST,
        TABLE,
        COLUMN
    }

    /**
     * Where the candidates are listed.
     *
     * @param only a source with one candidate needs no choice
     */
    public record Choice(String set, Path value, Path label, boolean only) {}
}

package inzage.mappings.definition;

import inzage.mappings.yaml.Node;
import java.util.Optional;

/**
 * What a school says about its own situation.
 *
 * @param fallback what holds for a school that says nothing; a secret has none
 * @param example how it may look, for the sentence that asks for it
 */
public record Parameter(
        String name,
        Type type,
        String about,
        Optional<Node> fallback,
        boolean optional,
        Optional<String> example,
        Optional<Choice> choice) {

    /** What a parameter holds. All but lists, tables and secrets are texts to paths, templates and expressions. */
    public enum Type {
        TEXT,
        /** Never in the school's file, and never seen by the mapping. */
        SECRET,
        URL,
        NUMBER,
        BOOLEAN,
        DATE,
        DURATION,
        LIST,
        TABLE,
        COLUMN
    }

    /** What to say about it when it is missing. */
    public String asked() {
        return about + example.map(text -> ", e.g. " + text).orElse("");
    }

    /**
     * Where the candidates are listed.
     *
     * @param only a source with one candidate needs no choice
     */
    public record Choice(String set, Path value, Path label, boolean only) {}
}

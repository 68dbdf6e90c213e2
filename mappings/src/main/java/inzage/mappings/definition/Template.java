package inzage.mappings.definition;

import java.util.List;

/** Text with paths in it. A part that is missing vanishes with the spaces around it. */
public record Template(List<Part> parts) {
    public Template {
        parts = List.copyOf(parts);
    }

    /** A piece of a template. */
    public sealed interface Part {}

    /** Text as it is. */
    public record Literal(String text) implements Part {}

    /** A value to put in. */
    public record Hole(Path path) implements Part {}
}

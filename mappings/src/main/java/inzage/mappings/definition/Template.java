package inzage.mappings.definition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Text with paths in it. A part that is missing vanishes with the spaces around it. */
public record Template(List<Part> parts) {
    public Template {
        parts = List.copyOf(parts);
    }

    public Stream<Path> paths() {
        return parts.stream().filter(Hole.class::isInstance).map(hole -> ((Hole) hole).path());
    }

    /** A piece of a template. */
    public sealed interface Part {}

    /** Text as it is. */
    public record Literal(String text) implements Part {}

    /**
     * A value to put in.
     *
     * @param format only where something is asked of a system: the fields of a record have types that convert by themselves
     */
    public record Hole(Path path, Optional<Format> format) implements Part {
        public Hole(Path path) {
            this(path, Optional.empty());
        }
    }
}

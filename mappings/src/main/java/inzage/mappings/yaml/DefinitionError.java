package inzage.mappings.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** A definition or school's file that cannot be used. Carries every mistake that was found, each with its place. */
public final class DefinitionError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Mistake> mistakes;

    public DefinitionError(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    public DefinitionError(Place at, String message) {
        this(List.of(at.mistake(message)));
    }

    /** Never empty. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
